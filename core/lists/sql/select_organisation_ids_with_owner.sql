-- What somebody looks after; a list of those without is the rest.
SELECT organisation_id AS record_id
  FROM organisation
 WHERE owner_user_id IS NOT NULL
