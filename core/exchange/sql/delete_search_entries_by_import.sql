-- Take the people of an undone import out of the search.
DELETE FROM search_entry
 WHERE person_id IN (SELECT person_id
                       FROM person
                      WHERE import_batch_id = :import_batch_id)
