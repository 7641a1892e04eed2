-- A mapping goes; what was imported with it stays.
DELETE FROM import_mapping
 WHERE uuid = :uuid
