-- Whose search key begins with this name, while somebody types a new person.
SELECT person_id
  FROM person
 WHERE search_key >= :first
   AND search_key < :last
 ORDER BY search_key
 LIMIT 60
