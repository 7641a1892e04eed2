-- The intermediate archive as it lies there, for who holds its key and for what runs out.
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
 ORDER BY keep_until, archived_record_id
