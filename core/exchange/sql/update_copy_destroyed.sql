-- The copy is gone: when, how, and who says so. Once only.
UPDATE copy_of_data
   SET destroyed_on = :destroyed_on,
       destroyed_how = :destroyed_how,
       destroyed_by = :destroyed_by
 WHERE uuid = :uuid
   AND destroyed_on IS NULL
