-- Give the full text a record's words as they are now.
INSERT INTO search_index (rowid, name, organisation, contact, place, notes)
SELECT search_entry_id, name, organisation, contact, place, notes
  FROM search_entry
 WHERE search_entry_id = :search_entry_id
