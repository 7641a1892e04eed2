-- The keys follow the name; they are rebuilt with the collation of today.
UPDATE person
   SET search_key = :search_key,
       sort_key = :sort_key
 WHERE person_id = :person_id
