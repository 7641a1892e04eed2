-- The columns of every unique index: where two cards have a row of the same meaning, one of them goes.
SELECT t.name AS table_name,
       i.name AS index_name,
       c.name AS column_name
  FROM sqlite_schema AS t
  JOIN pragma_index_list(t.name) AS i
  JOIN pragma_index_info(i.name) AS c
 WHERE t.type = 'table'
   AND i."unique" = 1
 ORDER BY t.name, i.name, c.seqno
