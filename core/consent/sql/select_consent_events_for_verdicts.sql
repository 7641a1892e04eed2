-- All acts of a range of people, for a question about a past date; cards that were merged go on speaking.
SELECT person.person_id AS person_id, consent_event.consent_event_id, consent_event.purpose_code, consent_event.channel,
       contact_point.contact_point_id, consent_event.contact_point_uuid, consent_event.kind AS state,
       consent_event.origin, consent_event.occurred_at, consent_event.occurred_on, consent_event.valid_until,
       consent_event.is_provable, consent_event.has_evidence, consent_event.is_complete, consent_event.has_guardian
  FROM person
  JOIN consent_event ON consent_event.person_uuid = person.uuid
  LEFT JOIN contact_point_alias ON contact_point_alias.alias_uuid = consent_event.contact_point_uuid
  LEFT JOIN contact_point ON contact_point.uuid = COALESCE(contact_point_alias.kept_uuid, consent_event.contact_point_uuid)
 WHERE person.person_id >= :first
   AND person.person_id <= :last
 UNION ALL
SELECT person_alias.person_id AS person_id, consent_event.consent_event_id, consent_event.purpose_code, consent_event.channel,
       contact_point.contact_point_id, consent_event.contact_point_uuid, consent_event.kind AS state,
       consent_event.origin, consent_event.occurred_at, consent_event.occurred_on, consent_event.valid_until,
       consent_event.is_provable, consent_event.has_evidence, consent_event.is_complete, consent_event.has_guardian
  FROM person_alias
  JOIN consent_event ON consent_event.person_uuid = person_alias.alias_uuid
  LEFT JOIN contact_point_alias ON contact_point_alias.alias_uuid = consent_event.contact_point_uuid
  LEFT JOIN contact_point ON contact_point.uuid = COALESCE(contact_point_alias.kept_uuid, consent_event.contact_point_uuid)
 WHERE person_alias.person_id >= :first
   AND person_alias.person_id <= :last
 ORDER BY person_id
