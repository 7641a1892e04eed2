-- The clock of a person closes at the first notice; later ones are in their own list.
UPDATE person
   SET informed_on = COALESCE(informed_on, :informed_on),
       informed_via = CASE WHEN informed_on IS NULL THEN :informed_via ELSE informed_via END,
       changed_at = :changed_at
 WHERE person_id = :person_id
