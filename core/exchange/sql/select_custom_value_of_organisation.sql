-- What a field of the firm's own holds about an organisation before an import changes it.
SELECT custom_value_id, value
  FROM custom_value
 WHERE custom_field_id = :custom_field_id
   AND organisation_id = :organisation_id
