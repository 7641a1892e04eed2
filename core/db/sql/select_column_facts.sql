-- What the query builder checks names against, and how a column is emptied.
SELECT t.name AS table_name,
       c.name AS column_name,
       c.type AS column_type,
       c."notnull" AS is_required,
       c.pk AS key_position
  FROM sqlite_schema AS t
  JOIN pragma_table_info(t.name) AS c
 WHERE t.type = 'table'
   AND t.name NOT LIKE 'sqlite\_%' ESCAPE '\'
 ORDER BY t.name, c.cid
