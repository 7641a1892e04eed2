-- An undone import needs its images no more.
DELETE FROM undo_image
 WHERE import_batch_id = :import_batch_id
