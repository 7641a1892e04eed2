-- One letter: by the name index, in the order of the list.
SELECT person_id
  FROM person
 WHERE search_key >= :first
   AND search_key < :after
 ORDER BY search_key
 LIMIT :row_limit
