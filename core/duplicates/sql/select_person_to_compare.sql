-- What one person is compared by.
SELECT first_name, last_name, birth_date
  FROM person
 WHERE person_id = :person_id
