-- The order of the list by last contact, as ids only: rows are read when they come into view.
SELECT person_id
  FROM person
 WHERE last_contact_on IS NOT NULL
 ORDER BY last_contact_on, person_id
 LIMIT COALESCE(:row_limit, 9223372036854775807)
