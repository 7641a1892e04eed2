-- People whom an import made and who have gained something since, or were merged into others: removing them would lose it.
SELECT person.uuid, person.version
  FROM person
 WHERE person.person_id IN (SELECT person_alias.person_id
                              FROM person_alias
                             WHERE person_alias.import_batch_id = :import_batch_id)
    OR (person.import_batch_id = :import_batch_id
   AND (person.version > 1
        OR EXISTS (SELECT 1 FROM sale WHERE sale.person_id = person.person_id)
        OR EXISTS (SELECT 1 FROM request WHERE request.person_id = person.person_id)
        OR EXISTS (SELECT 1 FROM disclosure WHERE disclosure.person_id = person.person_id)
        OR EXISTS (SELECT 1 FROM draft WHERE draft.person_id = person.person_id)
        OR EXISTS (SELECT 1 FROM consent_event WHERE consent_event.person_uuid = person.uuid
                                                    AND consent_event.origin <> 'import')
        OR EXISTS (SELECT 1 FROM audit_note WHERE audit_note.person_id = person.person_id)
        OR EXISTS (SELECT 1
                     FROM activity_party
                     JOIN activity ON activity.activity_id = activity_party.activity_id
                    WHERE activity_party.person_id = person.person_id
                      AND activity.created_at <> :created_at)
        OR EXISTS (SELECT 1
                     FROM contact_point
                    WHERE contact_point.person_id = person.person_id
                      AND contact_point.created_at <> :created_at)
        OR EXISTS (SELECT 1
                     FROM undo_image
                    WHERE undo_image.person_id = person.person_id
                      AND undo_image.import_batch_id <> :import_batch_id)
        OR EXISTS (SELECT 1
                     FROM undo_image
                     JOIN undo_step ON undo_step.undo_step_id = undo_image.undo_step_id
                    WHERE undo_image.person_id = person.person_id
                      AND undo_step.undone_at IS NULL)
        OR EXISTS (SELECT 1
                     FROM attachment
                    WHERE attachment.person_id = person.person_id
                      AND attachment.created_at <> :created_at)
        OR EXISTS (SELECT 1 FROM list_member WHERE list_member.person_id = person.person_id)))
 ORDER BY person.person_id
