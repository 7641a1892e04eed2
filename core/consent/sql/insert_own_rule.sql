-- Add a stricter rule of the firm itself.
INSERT INTO own_rule (uuid, title, country, channels, recipients, purposes, requirement, valid_from, valid_to, author_uuid, created_at)
VALUES (:uuid, :title, :country, :channels, :recipients, :purposes, :requirement, :valid_from, :valid_to, :author_uuid, :created_at)
