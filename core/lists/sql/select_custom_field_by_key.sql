-- Whether the firm has such a field.
SELECT kind
  FROM custom_field
 WHERE subject = :subject
   AND field_key = :field_key
