-- Names and birthdays of everybody, for the keys of a scan for duplicates.
SELECT person_id, first_name, last_name, birth_date
  FROM person
 ORDER BY person_id
