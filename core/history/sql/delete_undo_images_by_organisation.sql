-- Images of an organisation that is not there any more cannot be put back.
DELETE FROM undo_image
 WHERE organisation_id = :organisation_id
