-- Take an organisation out of the search.
DELETE FROM search_entry
 WHERE organisation_id = :organisation_id
