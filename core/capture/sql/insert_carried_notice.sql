-- A published notice as it is, with its version, in the vault that is carried to a stand.
INSERT INTO notice (uuid, article, level, language, version, body, missing, author_uuid, created_at)
VALUES (:uuid, :article, :level, :language, :version, :body, :missing, :author_uuid, :created_at)
