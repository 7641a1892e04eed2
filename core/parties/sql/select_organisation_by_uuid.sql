-- One organisation by the identifier that travels.
SELECT organisation_id, uuid, name, siren, website, country, source, created_at, changed_at, version
  FROM organisation
 WHERE uuid = :uuid
