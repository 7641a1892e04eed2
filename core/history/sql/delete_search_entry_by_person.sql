-- A person who goes is not found any more.
DELETE FROM search_entry
 WHERE person_id = :person_id
