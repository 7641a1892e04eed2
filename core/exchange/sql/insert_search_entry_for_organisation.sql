-- What a new organisation is found by; plain, because an import knows that it is new.
INSERT INTO search_entry (organisation_id, name, organisation, contact, place, notes)
VALUES (:organisation_id, :name, :organisation, :contact, :place, :notes)
