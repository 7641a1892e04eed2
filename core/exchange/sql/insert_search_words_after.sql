-- Give the full text the words of all new records in one go and in their order: it merges once instead of at each row.
INSERT INTO search_index (rowid, name, organisation, contact, place, notes)
SELECT search_entry_id, name, organisation, contact, place, notes
  FROM search_entry
 WHERE search_entry_id > :search_entry_id
 ORDER BY search_entry_id
