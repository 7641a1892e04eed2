-- What waits for an answer, the most urgent first.
SELECT r.uuid,
       r.person_id,
       p.uuid AS person_uuid,
       p.first_name,
       p.last_name,
       r.right_kind,
       r.received_on,
       r.due_on,
       r.received_via,
       r.identity_check,
       r.state,
       r.answered_on,
       r.lift_told_on,
       r.lifted_on
  FROM request AS r
  JOIN person AS p ON p.person_id = r.person_id
 WHERE r.state = 'open'
 ORDER BY r.due_on, r.request_id
