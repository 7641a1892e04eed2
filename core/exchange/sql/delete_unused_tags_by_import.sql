-- Tags that an undone import had made and that nobody uses.
DELETE FROM tag
 WHERE tag_id IN (SELECT record_id
                    FROM undo_image
                   WHERE import_batch_id = :import_batch_id
                     AND table_name = 'tag')
   AND NOT EXISTS (SELECT 1 FROM person_tag WHERE person_tag.tag_id = tag.tag_id)
   AND NOT EXISTS (SELECT 1 FROM organisation_tag WHERE organisation_tag.tag_id = tag.tag_id)
