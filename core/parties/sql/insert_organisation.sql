-- Add an organisation.
INSERT INTO organisation (uuid, name, siren, website, country, source, import_batch_id, search_key, sort_key, created_at, changed_at)
VALUES (:uuid, :name, :siren, :website, :country, :source, :import_batch_id, :search_key, :sort_key, :created_at, :changed_at)
