-- The outside of every piece and how many holds it has; the payload stays sealed and unread.
SELECT uuid,
       kind,
       erasure_act_uuid,
       keep_until,
       legal_ref,
       created_at,
       (SELECT COUNT(*)
          FROM hold
         WHERE hold.record_uuid = archived_record.uuid
           AND hold.released_at IS NULL) AS hold_count
  FROM archived_record
 ORDER BY keep_until, archived_record_id
