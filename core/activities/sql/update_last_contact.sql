-- An act of the person moves the last contact forward, never back (retention counts from it).
UPDATE person
   SET last_contact_on = :day,
       changed_at = :changed_at
 WHERE person_id = :person_id
   AND (last_contact_on IS NULL OR last_contact_on < :day)
