-- The words under which the full text knows a person until now.
SELECT search_entry_id, name, organisation, contact, place, notes
  FROM search_entry
 WHERE person_id = :person_id
