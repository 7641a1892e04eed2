-- The order of the whole list, as ids only.
SELECT organisation_id
  FROM organisation
 ORDER BY sort_key, organisation_id
