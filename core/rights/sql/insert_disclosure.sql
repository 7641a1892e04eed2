-- What left, to whom, when, and the checksum of it (RGPD 19 and 30).
INSERT INTO disclosure (uuid, person_id, kind, recipient, purpose, formats, checksum, user_uuid, occurred_at)
VALUES (:uuid, :person_id, :kind, :recipient, :purpose, :formats, :checksum, :user_uuid, :occurred_at)
