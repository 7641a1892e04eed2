-- The request that an erasure answers, with the end of its month.
SELECT received_on,
       due_on
  FROM request
 WHERE person_id = :person_id
   AND right_kind = 'erasure'
   AND state = 'open'
 ORDER BY due_on
 LIMIT 1
