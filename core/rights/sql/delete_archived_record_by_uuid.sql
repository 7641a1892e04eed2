-- The term is over and nothing holds it: the piece goes for good.
DELETE FROM archived_record
 WHERE uuid = :uuid
   AND keep_until < :today
   AND NOT EXISTS (SELECT 1
                     FROM hold
                    WHERE hold.record_uuid = archived_record.uuid
                      AND hold.released_at IS NULL)
