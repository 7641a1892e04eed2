-- Whose last act lies within days, the last one not included.
SELECT person_id AS record_id
  FROM person
 WHERE last_contact_on >= :from_day
   AND last_contact_on < :before_day
