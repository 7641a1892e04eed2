-- Every act of one person, in the order of the ledger; cards that were merged into this one go on speaking.
SELECT consent_event_id, uuid, person_uuid, purpose_code, channel, contact_point_uuid, kind, origin, occurred_at,
       occurred_on, recorded_at, valid_until, is_provable, has_evidence, is_complete, has_guardian, mechanism,
       wording_uuid, recorded_by, commitment, previous_hash, hash
  FROM consent_event
 WHERE person_uuid = :person_uuid
    OR person_uuid IN (SELECT person_alias.alias_uuid
                         FROM person
                         JOIN person_alias ON person_alias.person_id = person.person_id
                        WHERE person.uuid = :person_uuid)
 ORDER BY consent_event_id
