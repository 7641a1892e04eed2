-- The value of one field of one record, if there is one.
SELECT custom_value_id
  FROM custom_value
 WHERE custom_field_id = :custom_field_id
   AND (person_id = :person_id OR organisation_id = :organisation_id)
