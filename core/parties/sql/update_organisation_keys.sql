-- The keys follow the name; they are rebuilt with the collation of today.
UPDATE organisation
   SET search_key = :search_key,
       sort_key = :sort_key
 WHERE organisation_id = :organisation_id
