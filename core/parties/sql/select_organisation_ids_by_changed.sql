-- The order of the list by when it was changed, as ids only: rows are read when they come into view.
SELECT organisation_id
  FROM organisation
 ORDER BY changed_at, organisation_id
 LIMIT COALESCE(:row_limit, 9223372036854775807)
