-- The organisations that one person is compared by.
SELECT organisation_id
  FROM affiliation
 WHERE person_id = :person_id
