-- Rectify a value.
UPDATE custom_value
   SET value = :value
 WHERE custom_value_id = :custom_value_id
