-- All marks of erased people, for a copy of them that a crash kept from being written.
SELECT kind, hash, normal_version, erasure_act_uuid, created_at
  FROM tombstone
 ORDER BY tombstone_id
