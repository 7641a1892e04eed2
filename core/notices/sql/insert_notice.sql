-- Publish a text: the next version of its kind.
INSERT INTO notice (uuid, article, level, language, version, body, missing, author_uuid, created_at)
VALUES (:uuid, :article, :level, :language,
        (SELECT COALESCE(MAX(version), 0) + 1
           FROM notice
          WHERE article = :article
            AND level = :level
            AND language = :language),
        :body, :missing, :author_uuid, :created_at)
