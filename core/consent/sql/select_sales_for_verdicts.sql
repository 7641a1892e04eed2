-- The sales recorded for a range of people.
SELECT person_id, sold_on, is_refusal_offered
  FROM sale INDEXED BY sale_by_person
 WHERE person_id >= :first
   AND person_id <= :last
 ORDER BY person_id
