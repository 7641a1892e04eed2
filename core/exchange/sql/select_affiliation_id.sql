-- The affiliation that was just made.
SELECT affiliation_id
  FROM affiliation
 WHERE person_id = :person_id
   AND organisation_id = :organisation_id
