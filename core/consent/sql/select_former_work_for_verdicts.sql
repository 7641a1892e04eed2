-- Who of a range of people had a job that ended.
SELECT person_id
  FROM affiliation INDEXED BY affiliation_ended
 WHERE person_id >= :first
   AND person_id <= :last
   AND ended_on IS NOT NULL
 ORDER BY person_id
