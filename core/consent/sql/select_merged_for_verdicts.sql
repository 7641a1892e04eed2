-- Who of a range of people was merged from several cards.
SELECT person_id
  FROM merged_side
 WHERE person_id >= :first
   AND person_id <= :last
 ORDER BY person_id
