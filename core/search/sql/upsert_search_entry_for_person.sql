-- What a person is found by.
INSERT INTO search_entry (person_id, name, organisation, contact, place, notes)
VALUES (:person_id, :name, :organisation, :contact, :place, :notes)
ON CONFLICT (person_id) DO UPDATE
   SET name = excluded.name,
       organisation = excluded.organisation,
       contact = excluded.contact,
       place = excluded.place,
       notes = excluded.notes
