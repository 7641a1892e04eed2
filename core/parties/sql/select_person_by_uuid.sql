-- One person by the identifier that travels, its own or that of a card that was merged into it.
SELECT person_id, uuid, civility, first_name, last_name, kind, relation, country, language, birth_date, age_band,
       age_band_on, source, supplier, is_collected_directly, import_batch_id, collected_on, informed_on, informed_via, last_contact_on, owner_user_id,
       created_at, changed_at, version
  FROM person
 WHERE uuid = :uuid
    OR person_id = (SELECT person_alias.person_id
                    FROM person_alias
                   WHERE person_alias.alias_uuid = :uuid)
