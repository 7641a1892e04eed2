-- The values go with their field.
DELETE FROM custom_value
 WHERE custom_field_id = :custom_field_id
