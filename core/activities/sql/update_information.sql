-- The notice of RGPD 13 or 14 was given.
UPDATE person
   SET informed_on = :informed_on,
       informed_via = :informed_via,
       changed_at = :changed_at
 WHERE person_id = :person_id
