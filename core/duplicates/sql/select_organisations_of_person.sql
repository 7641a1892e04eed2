-- The organisations that one person is compared by.
SELECT DISTINCT organisation_id
  FROM affiliation
 WHERE person_id = :person_id
