-- Calls and attempts to a person since a time, for the frequency rule.
SELECT a.occurred_at
  FROM activity_party AS p
  JOIN activity AS a ON a.activity_id = p.activity_id
 WHERE p.person_id = :person_id
   AND a.kind = 'call'
   AND a.direction = 'out'
   AND a.occurred_at >= :since
 ORDER BY a.occurred_at
