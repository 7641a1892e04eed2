-- The words under which the full text knows an organisation until now.
SELECT search_entry_id, name, organisation, contact, place, notes
  FROM search_entry
 WHERE organisation_id = :organisation_id
