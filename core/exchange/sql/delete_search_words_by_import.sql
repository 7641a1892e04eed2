-- Tell the full text in one go to forget the people of an undone import.
INSERT INTO search_index (search_index, rowid, name, organisation, contact, place, notes)
SELECT 'delete', search_entry.search_entry_id, search_entry.name, search_entry.organisation, search_entry.contact,
       search_entry.place, search_entry.notes
  FROM search_entry
  JOIN person ON person.person_id = search_entry.person_id
 WHERE person.import_batch_id = :import_batch_id
 ORDER BY search_entry.search_entry_id
