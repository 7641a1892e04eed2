-- Full-text hits in row order: ranking a million rows would cost more than a keystroke may.
SELECT e.person_id, e.organisation_id, e.name
  FROM search_index AS i
  JOIN search_entry AS e ON e.search_entry_id = i.rowid
 WHERE search_index MATCH :match
 LIMIT :row_limit
