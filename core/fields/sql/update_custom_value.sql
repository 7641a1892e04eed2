-- Rectify a value.
UPDATE custom_value
   SET value = :value,
       number = :number
 WHERE custom_value_id = :custom_value_id
