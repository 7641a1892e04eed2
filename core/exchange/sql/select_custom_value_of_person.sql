-- What a field of the firm's own holds about a person before an import changes it.
SELECT custom_value_id, value
  FROM custom_value
 WHERE custom_field_id = :custom_field_id
   AND person_id = :person_id
