-- The same mapping, for another header or with other targets.
UPDATE import_mapping
   SET name = :name,
       name_key = :name_key,
       header_key = :header_key,
       targets = :targets,
       changed_at = :now
 WHERE uuid = :uuid
