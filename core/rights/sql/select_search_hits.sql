-- What the full-text index still answers, with or without the row that it should come from.
SELECT i.rowid AS hit_id,
       e.search_entry_id,
       e.name,
       e.contact
  FROM search_index AS i
  LEFT JOIN search_entry AS e ON e.search_entry_id = i.rowid
 WHERE search_index MATCH :match
