-- Store what the firm says of itself.
INSERT INTO firm (firm_id, name, activity, sector, street, postal_code, city, country, email, phone, siren, privacy_contact, changed_at)
VALUES (1, :name, :activity, :sector, :street, :postal_code, :city, :country, :email, :phone, :siren, :privacy_contact, :changed_at)
ON CONFLICT (firm_id) DO UPDATE
   SET name = excluded.name,
       activity = excluded.activity,
       sector = excluded.sector,
       street = excluded.street,
       postal_code = excluded.postal_code,
       city = excluded.city,
       country = excluded.country,
       email = excluded.email,
       phone = excluded.phone,
       siren = excluded.siren,
       privacy_contact = excluded.privacy_contact,
       changed_at = excluded.changed_at
