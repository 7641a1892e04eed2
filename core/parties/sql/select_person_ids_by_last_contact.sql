-- The order of the whole list by last contact, as ids only: rows are read when they come into view.
SELECT person_id
  FROM person
 ORDER BY last_contact_on, person_id
