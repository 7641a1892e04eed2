-- The firm itself, the controller.
SELECT name, activity, sector, street, postal_code, city, country, email, phone, siren, privacy_contact
  FROM firm
 WHERE firm_id = 1
