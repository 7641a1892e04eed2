-- Current jobs one by one, because those known before a merge count for one card only.
SELECT affiliation_id
  FROM affiliation
 WHERE person_id = :person_id
   AND ended_on IS NULL
