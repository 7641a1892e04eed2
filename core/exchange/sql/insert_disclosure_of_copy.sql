-- Each person of a copy can be told where their data went (RGPD 15(1)(c)) and each holder that they must go (RGPD 19).
INSERT INTO disclosure (uuid, person_id, kind, recipient, purpose, formats, checksum, user_uuid, occurred_at,
                        copy_of_data_id)
VALUES (:uuid, :person_id, 'export', :recipient, :purpose, :formats, '', :user_uuid, :occurred_at, :copy_of_data_id)
