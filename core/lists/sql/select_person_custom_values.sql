-- What a field of the firm's own holds, to be compared by its kind.
SELECT v.person_id AS record_id, f.kind, v.value AS words, v.number
  FROM custom_field AS f
  JOIN custom_value AS v ON v.custom_field_id = f.custom_field_id
 WHERE f.subject = 'person'
   AND f.field_key = :field_key
   AND v.person_id IS NOT NULL
