-- What a person does in an organisation today, if anything.
SELECT affiliation_id
  FROM affiliation
 WHERE person_id = :person_id
   AND organisation_id = :organisation_id
   AND ended_on IS NULL
 ORDER BY affiliation_id
 LIMIT 1
