-- Images of somebody who is not there any more cannot be put back.
DELETE FROM undo_image
 WHERE person_id = :person_id
