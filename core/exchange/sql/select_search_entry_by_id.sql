-- The words of one record as they are now.
SELECT name, organisation, contact, place, notes
  FROM search_entry
 WHERE search_entry_id = :search_entry_id
