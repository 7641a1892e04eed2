-- How many records hold a field.
SELECT COUNT(*) AS value_count
  FROM custom_value
 WHERE custom_field_id = :custom_field_id
