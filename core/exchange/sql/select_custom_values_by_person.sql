-- What the fields of the firm's own say about a person, as it leaves with an export.
SELECT f.field_key, f.name, v.value
  FROM custom_value AS v
  JOIN custom_field AS f ON f.custom_field_id = v.custom_field_id
 WHERE v.person_id = :person_id
 ORDER BY f.position, f.custom_field_id
