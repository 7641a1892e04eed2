-- Nothing lately opened that is not there any more.
DELETE FROM recent_use
 WHERE organisation_id = :organisation_id
