-- One organisation by the identifier that travels.
SELECT organisation_id, uuid, name, legal_name, siren, siret, vat_number, ape_code, website, country,
       source, owner_user_id, created_at, changed_at, version
  FROM organisation
 WHERE uuid = :uuid
