-- A new word of the firm.
INSERT INTO tag (uuid, name, search_key, created_at)
VALUES (:uuid, :name, :search_key, :created_at)
