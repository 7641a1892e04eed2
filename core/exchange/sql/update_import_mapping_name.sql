-- The same mapping under another name.
UPDATE import_mapping
   SET name = :name,
       name_key = :name_key
 WHERE uuid = :uuid
