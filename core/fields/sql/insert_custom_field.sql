-- A field of the firm's own, with its three answers.
INSERT INTO custom_field (uuid, subject, field_key, name, kind, choices, purpose, basis, retention, position, created_at)
VALUES (:uuid, :subject, :field_key, :name, :kind, :choices, :purpose, :basis, :retention, :position, :created_at)
