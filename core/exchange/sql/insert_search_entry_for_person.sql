-- What a new person is found by; plain, because an import knows that the person is new.
INSERT INTO search_entry (person_id, name, organisation, contact, place, notes)
VALUES (:person_id, :name, :organisation, :contact, :place, :notes)
