-- What a verdict about one card rests on, row by row: they go on counting for this card alone.
SELECT 'contact_point' AS table_name, contact_point_id AS record_id
  FROM contact_point
 WHERE person_id = :person_id
 UNION ALL
SELECT 'sale', sale_id
  FROM sale
 WHERE person_id = :person_id
 UNION ALL
SELECT 'affiliation', affiliation_id
  FROM affiliation
 WHERE person_id = :person_id
 UNION ALL
SELECT 'activity_party', activity_party.activity_party_id
  FROM activity_party
  JOIN activity ON activity.activity_id = activity_party.activity_id
 WHERE activity_party.person_id = :person_id
   AND activity.kind = 'request'
 UNION ALL
SELECT 'consent_event', consent_event.consent_event_id
  FROM person
  JOIN consent_event ON consent_event.person_uuid = person.uuid
 WHERE person.person_id = :person_id
 UNION ALL
SELECT 'consent_event', consent_event.consent_event_id
  FROM person_alias
  JOIN consent_event ON consent_event.person_uuid = person_alias.alias_uuid
 WHERE person_alias.person_id = :person_id
