-- The end of the order by last contact: those who have not acted yet.
SELECT person_id
  FROM person
 WHERE last_contact_on IS NULL
 ORDER BY person_id
 LIMIT COALESCE(:row_limit, 9223372036854775807)
