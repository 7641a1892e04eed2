-- Whether any record holds this word.
SELECT rowid AS search_entry_id
  FROM search_index
 WHERE search_index MATCH :match
 LIMIT 1
