-- What an import changed, the last change first.
SELECT undo_image.undo_image_id, undo_image.person_id, undo_image.organisation_id, undo_image.table_name,
       undo_image.record_id, undo_image.image, undo_image.after_image,
       COALESCE(person.uuid, organisation.uuid) AS uuid,
       COALESCE(person.version, organisation.version) AS version
  FROM undo_image
  LEFT JOIN person ON person.person_id = undo_image.person_id
  LEFT JOIN organisation ON organisation.organisation_id = undo_image.organisation_id
 WHERE undo_image.import_batch_id = :import_batch_id
 ORDER BY undo_image.undo_image_id DESC
