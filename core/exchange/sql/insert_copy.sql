-- What left, for what, to whom and until when, before the file has its name (RGPD 5(2) and 30).
INSERT INTO copy_of_data (uuid, number, purpose, recipient, keep_until, format, scope, fields, people_count,
                          organisation_count, checksum, is_protected, user_uuid, created_at)
VALUES (:uuid, :number, :purpose, :recipient, :keep_until, :format, :scope, :fields, :people_count,
        :organisation_count, :checksum, :is_protected, :user_uuid, :created_at)
