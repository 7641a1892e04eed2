-- Keep where the columns of a kind of file go.
INSERT INTO import_mapping (uuid, name, name_key, header_key, targets, created_at, changed_at)
VALUES (:uuid, :name, :name_key, :header_key, :targets, :now, :now)
