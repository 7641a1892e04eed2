-- Tell the full text to forget a record's former words; they must be exactly those that it was given.
INSERT INTO search_index (search_index, rowid, name, organisation, contact, place, notes)
VALUES ('delete', :search_entry_id, :name, :organisation, :contact, :place, :notes)
