-- Give the full text a record's words as they are now.
INSERT INTO search_index (rowid, name, organisation, contact, place, notes)
VALUES (:search_entry_id, :name, :organisation, :contact, :place, :notes)
