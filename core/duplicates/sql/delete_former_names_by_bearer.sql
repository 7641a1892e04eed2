-- The name that a merge lent to one card is the other's again, with what was refused under it.
DELETE FROM former_name
 WHERE EXISTS (SELECT 1
                 FROM person
                WHERE person.person_id = :person_id
                  AND person.first_name = former_name.first_name
                  AND person.last_name = former_name.last_name)
