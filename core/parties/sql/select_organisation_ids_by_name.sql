-- The order of the list by name, as ids only: rows are read when they come into view.
SELECT organisation_id
  FROM organisation
 ORDER BY sort_key, organisation_id
 LIMIT COALESCE(:row_limit, 9223372036854775807)
