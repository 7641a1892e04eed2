-- Whether the person has said no to something; an import says so and changes nothing about it.
SELECT 1 AS found
  FROM consent_state
 WHERE person_id = :person_id
   AND state IN ('objected', 'refused', 'withdrawn')
 LIMIT 1
