-- Who of a range of people has a job, or belongs to an organisation.
SELECT person_id
  FROM affiliation INDEXED BY affiliation_in_progress
 WHERE person_id >= :first
   AND person_id <= :last
   AND ended_on IS NULL
 ORDER BY person_id
