-- Narrows a list of organisations by country.
SELECT organisation_id AS record_id
  FROM organisation
 WHERE country = :value
