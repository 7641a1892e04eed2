-- The statements that made the database, for the committed snapshot of the schema.
SELECT sql AS statement
  FROM sqlite_schema
 WHERE sql IS NOT NULL
   AND name NOT LIKE 'sqlite\_%' ESCAPE '\'
   AND tbl_name NOT LIKE 'search\_index\_%' ESCAPE '\'
 ORDER BY tbl_name, type DESC, name
