-- Every foreign key of the schema: a merge follows all of them, those of tables that are added tomorrow included.
SELECT t.name AS table_name,
       f."from" AS column_name,
       f."table" AS target
  FROM sqlite_schema AS t
  JOIN pragma_foreign_key_list(t.name) AS f
 WHERE t.type = 'table'
 ORDER BY t.name, f."from"
