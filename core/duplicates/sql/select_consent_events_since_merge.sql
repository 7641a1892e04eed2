-- What a merged person said since the merge: acts that no single card brought.
SELECT consent_event.consent_event_id
  FROM person
  JOIN consent_event ON consent_event.person_uuid = person.uuid
 WHERE person.uuid = :uuid
   AND NOT EXISTS (SELECT 1
                     FROM merged_row
                    WHERE merged_row.person_id = person.person_id
                      AND merged_row.table_name = 'consent_event'
                      AND merged_row.record_id = consent_event.consent_event_id)
 LIMIT 1
