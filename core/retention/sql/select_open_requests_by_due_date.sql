-- Requests that still need an answer, the most urgent first.
SELECT r.person_id, r.right_kind, r.due_on, p.first_name, p.last_name
  FROM request AS r
  JOIN person AS p ON p.person_id = r.person_id
 WHERE r.state = 'open'
 ORDER BY r.due_on, r.request_id
 LIMIT :row_limit
