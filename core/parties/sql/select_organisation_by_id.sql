-- One organisation, for the card.
SELECT organisation_id, uuid, name, siren, website, country, source, created_at, changed_at, version
  FROM organisation
 WHERE organisation_id = :organisation_id
