-- Add an organisation.
INSERT INTO organisation (uuid, name, legal_name, siren, siret, vat_number, ape_code, owner_user_id, website, country, source, import_batch_id, search_key, sort_key, created_at, changed_at)
VALUES (:uuid, :name, :legal_name, :siren, :siret, :vat_number, :ape_code, :owner_user_id, :website, :country, :source, :import_batch_id, :search_key, :sort_key, :created_at, :changed_at)
