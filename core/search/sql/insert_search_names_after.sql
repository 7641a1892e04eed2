-- Count the words of the names that a bulk operation added, in one go.
INSERT INTO search_word (word, uses)
SELECT word, count(DISTINCT search_entry_id)
  FROM search_name
 WHERE search_entry_id > :search_entry_id
 GROUP BY word
ON CONFLICT (word) DO UPDATE
   SET uses = uses + excluded.uses
