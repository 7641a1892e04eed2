-- The order of the list by when it was created, as ids only: rows are read when they come into view.
SELECT organisation_id
  FROM organisation
 ORDER BY created_at, organisation_id
 LIMIT COALESCE(:row_limit, 9223372036854775807)
