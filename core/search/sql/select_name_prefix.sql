-- Names that begin like this, by the name index and in the order of the list.
SELECT person_id, search_key
  FROM person
 WHERE search_key >= :first
   AND search_key < :after
 ORDER BY search_key
 LIMIT :row_limit
