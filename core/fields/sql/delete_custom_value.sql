-- A field that is empty again holds nothing.
DELETE FROM custom_value
 WHERE custom_value_id = :custom_value_id
