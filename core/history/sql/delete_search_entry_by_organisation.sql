-- An organisation that goes is not found any more.
DELETE FROM search_entry
 WHERE organisation_id = :organisation_id
