-- What other tables say of a range of people in a word: a sale, a job, a restriction, a merge. Few have any of it, so one walk
-- in the order of the people is quicker than a look for each person.
SELECT person_id, 'sale' AS mark, sold_on, is_refusal_offered
  FROM sale
 WHERE person_id >= :first
   AND person_id <= :last
 UNION ALL
SELECT person_id, 'work' AS mark, NULL AS sold_on, 0 AS is_refusal_offered
  FROM affiliation
 WHERE person_id >= :first
   AND person_id <= :last
   AND ended_on IS NULL
 UNION ALL
SELECT person_id, 'restriction' AS mark, NULL AS sold_on, 0 AS is_refusal_offered
  FROM request
 WHERE person_id >= :first
   AND person_id <= :last
   AND right_kind = 'restriction'
   AND state <> 'refused'
 UNION ALL
SELECT person_id, 'card' AS mark, NULL AS sold_on, 0 AS is_refusal_offered
  FROM inbox_card
 WHERE person_id >= :first
   AND person_id <= :last
   AND state <> 'yes'
 UNION ALL
SELECT person_id, 'merged' AS mark, NULL AS sold_on, 0 AS is_refusal_offered
  FROM merged_side
 WHERE person_id >= :first
   AND person_id <= :last
 ORDER BY person_id
