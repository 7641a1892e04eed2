-- Add a person.
INSERT INTO person (uuid, civility, first_name, last_name, kind, relation, country, language, birth_date, age_band, age_band_on, source,
                    supplier, is_collected_directly, import_batch_id, collected_on, informed_on, informed_via,
                    last_contact_on, owner_user_id, search_key, sort_key, created_at, changed_at)
VALUES (:uuid, :civility, :first_name, :last_name, :kind, :relation, :country, :language, :birth_date, :age_band, :age_band_on, :source,
        :supplier, :is_collected_directly, :import_batch_id, :collected_on, :informed_on, :informed_via,
        :last_contact_on, :owner_user_id, :search_key, :sort_key, :created_at, :changed_at)
