-- Sales one by one, because those made before a merge count for one card only.
SELECT sale_id, sold_on, is_refusal_offered
  FROM sale
 WHERE person_id = :person_id
