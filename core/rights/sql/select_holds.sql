-- All holds, those in force first, for who manages them.
SELECT uuid,
       record_uuid,
       ground,
       set_by,
       set_at,
       released_by,
       released_at
  FROM hold
 ORDER BY released_at IS NOT NULL, hold_id
