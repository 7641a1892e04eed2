-- A copy that came by has more people than before; whatever was confirmed about it, it exists.
UPDATE copy_of_data
   SET people_count = people_count + :added,
       destroyed_on = NULL,
       destroyed_how = '',
       destroyed_by = ''
 WHERE uuid = :uuid
