-- Who in a range of people was merged from several cards: nearly nobody.
SELECT DISTINCT person_id
  FROM merged_side
 WHERE person_id >= :first
   AND person_id <= :last
 ORDER BY person_id
