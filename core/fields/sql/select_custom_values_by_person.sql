-- The values of one record by the keys of their fields.
SELECT f.field_key, v.value
  FROM custom_value AS v
  JOIN custom_field AS f ON f.custom_field_id = v.custom_field_id
 WHERE v.person_id = :person_id
 ORDER BY f.position
