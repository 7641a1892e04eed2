-- Calls out to a person since a time, for the frequency rule and what is said of each.
SELECT a.occurred_at, a.outcome
  FROM activity_party AS p
  JOIN activity AS a ON a.activity_id = p.activity_id
 WHERE p.person_id = :person_id
   AND a.kind = 'call'
   AND a.direction = 'out'
   AND a.occurred_at >= :since
 ORDER BY a.occurred_at
