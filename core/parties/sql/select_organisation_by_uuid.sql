-- One organisation by the identifier that travels, its own or that of a card that was merged into it.
SELECT organisation_id, uuid, name, legal_name, siren, siret, vat_number, ape_code, website, country,
       source, owner_user_id, created_at, changed_at, version
  FROM organisation
 WHERE uuid = :uuid
    OR organisation_id = (SELECT organisation_alias.organisation_id
                    FROM organisation_alias
                   WHERE organisation_alias.alias_uuid = :uuid)
