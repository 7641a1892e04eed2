-- Remove the people whom an undone import had made.
DELETE FROM person
 WHERE import_batch_id = :import_batch_id
