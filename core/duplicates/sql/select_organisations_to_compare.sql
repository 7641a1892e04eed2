-- What organisations are compared by.
SELECT organisation_id, name, siren, website
  FROM organisation
 ORDER BY organisation_id
