-- A person's exchanges, newest first.
SELECT a.activity_id, a.uuid, a.kind, a.direction, a.outcome, a.body, a.occurred_at, a.author_uuid,
       u.display_name AS author_name
  FROM activity_party AS p
  JOIN activity AS a ON a.activity_id = p.activity_id
  LEFT JOIN app_user AS u ON u.uuid = a.author_uuid
 WHERE p.person_id = :person_id
 ORDER BY a.occurred_at DESC, a.activity_id DESC
 LIMIT :row_limit
