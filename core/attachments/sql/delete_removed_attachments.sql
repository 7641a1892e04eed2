-- After its pieces.
DELETE FROM attachment
 WHERE removed_at < :before
