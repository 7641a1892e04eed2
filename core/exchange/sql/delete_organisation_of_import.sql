-- Remove an organisation that an undone import had made.
DELETE FROM organisation
 WHERE organisation_id = :organisation_id
