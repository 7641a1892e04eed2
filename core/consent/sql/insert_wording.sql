-- Add one version of the text by which a consent is asked; earlier versions stay, events name them.
INSERT INTO wording (uuid, purpose_id, channel, language, version, body, is_complete, created_at)
VALUES (:uuid, :purpose_id, :channel, :language, :version, :body, :is_complete, :created_at)
