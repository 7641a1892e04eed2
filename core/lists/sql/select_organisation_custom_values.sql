-- What a field of the firm's own holds, to be compared by its kind.
SELECT v.organisation_id AS record_id, f.kind, v.value AS words, v.number
  FROM custom_field AS f
  JOIN custom_value AS v ON v.custom_field_id = f.custom_field_id
 WHERE f.subject = 'organisation'
   AND f.field_key = :field_key
   AND v.organisation_id IS NOT NULL
