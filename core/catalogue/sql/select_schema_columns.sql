-- Every table with its columns, to hold the catalogue against what the database really has.
SELECT t.name AS table_name,
       c.name AS column_name
  FROM sqlite_schema AS t
  JOIN pragma_table_xinfo(t.name) AS c
 WHERE t.type = 'table'
   AND t.name NOT LIKE 'sqlite\_%' ESCAPE '\'
 ORDER BY t.name, c.cid
