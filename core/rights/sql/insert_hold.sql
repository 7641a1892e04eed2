-- Keeps a piece of the archive beyond its term.
INSERT INTO hold (uuid, record_uuid, ground, set_by, set_at)
VALUES (:uuid, :record_uuid, :ground, :set_by, :set_at)
