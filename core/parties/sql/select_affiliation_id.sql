-- The affiliation of a person with an organisation, if there is one.
SELECT affiliation_id
  FROM affiliation
 WHERE person_id = :person_id
   AND organisation_id = :organisation_id
