-- Put a keyed hash on an opposition list; said again, the later date holds, or the first where nobody knows the date.
INSERT INTO suppression_entry (list, channel, hash, normal_version, source_uuid, listed_at, created_at)
VALUES (:list, :channel, :hash, :normal_version, :source_uuid, :listed_at, :created_at)
    ON CONFLICT (list, channel, hash)
    DO UPDATE SET listed_at = CASE WHEN :keeps_first THEN listed_at ELSE MAX(listed_at, excluded.listed_at) END
