-- Nobody has looked at an organisation that goes.
DELETE FROM recent_use
 WHERE organisation_id = :organisation_id
