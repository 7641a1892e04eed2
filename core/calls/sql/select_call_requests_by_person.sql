-- What a person asked for since a time: to be called back, or at an agreed time.
SELECT a.occurred_at, a.outcome
  FROM activity_party AS p
  JOIN activity AS a ON a.activity_id = p.activity_id
 WHERE p.person_id = :person_id
   AND a.kind = 'request'
   AND a.direction = 'in'
   AND a.occurred_at >= :since
 ORDER BY a.occurred_at
