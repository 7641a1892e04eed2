-- What was noted about a person, the newest first, to show where a word was found.
SELECT a.body, a.occurred_at
  FROM activity_party AS p
  JOIN activity AS a ON a.activity_id = p.activity_id
 WHERE p.person_id = :person_id
   AND a.body <> ''
 ORDER BY a.occurred_at DESC
