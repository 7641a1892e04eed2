-- A file of a person or of an organisation.
INSERT INTO attachment (uuid, person_id, organisation_id, kind, name, media_type, size, checksum, author_uuid,
                        created_at, removed_at)
VALUES (:uuid, :person_id, :organisation_id, :kind, :name, :media_type, :size, :checksum, :author_uuid,
        :created_at, :removed_at)
