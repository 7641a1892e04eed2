-- Of whom is known where the record comes from; a list of those without is the rest.
SELECT organisation_id AS record_id
  FROM organisation
 WHERE source <> ''
