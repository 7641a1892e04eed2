-- One piece of the archive, to open it.
SELECT uuid,
       kind,
       erasure_act_uuid,
       keep_until,
       legal_ref,
       compartment,
       generation,
       payload,
       created_at
  FROM archived_record
 WHERE uuid = :uuid
