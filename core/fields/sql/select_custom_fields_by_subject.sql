-- The firm's own fields, in their order.
SELECT custom_field_id, uuid, subject, field_key, name, kind, choices, purpose, basis, retention, position
  FROM custom_field
 WHERE subject = :subject
 ORDER BY position, custom_field_id
