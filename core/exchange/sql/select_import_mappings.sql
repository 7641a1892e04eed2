-- All mappings, the one that was changed last before its like.
SELECT uuid, name, header_key, targets
  FROM import_mapping
 ORDER BY changed_at DESC, import_mapping_id DESC
