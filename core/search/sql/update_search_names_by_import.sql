-- The names of the people of an undone import are borne by as many fewer records.
INSERT INTO search_word (word, uses)
SELECT search_name.word, -count(DISTINCT search_name.search_entry_id)
  FROM person
  JOIN search_entry ON search_entry.person_id = person.person_id
  JOIN search_name ON search_name.search_entry_id = search_entry.search_entry_id
 WHERE person.import_batch_id = :import_batch_id
 GROUP BY search_name.word
ON CONFLICT (word) DO UPDATE
   SET uses = uses + excluded.uses
