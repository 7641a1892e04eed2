-- What an organisation is found by.
INSERT INTO search_entry (organisation_id, name, organisation, contact, place, notes)
VALUES (:organisation_id, :name, :organisation, :contact, :place, :notes)
ON CONFLICT (organisation_id) DO UPDATE
   SET name = excluded.name,
       organisation = excluded.organisation,
       contact = excluded.contact,
       place = excluded.place,
       notes = excluded.notes
