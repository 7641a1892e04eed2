-- The fields of the firm's own that a table of people has columns for.
SELECT field_key, name
  FROM custom_field
 WHERE subject = 'person'
 ORDER BY position, custom_field_id
