-- Whether a value is still as an import left it.
SELECT value, number
  FROM custom_value
 WHERE custom_value_id = :custom_value_id
