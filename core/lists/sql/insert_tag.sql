-- A tag that nobody had yet.
INSERT INTO tag (uuid, name, search_key, created_at)
VALUES (:uuid, :name, :search_key, :created_at)
