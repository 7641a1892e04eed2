-- Whose processing is restricted, of a range of people (Art. 18 GDPR).
SELECT person_id, received_on
  FROM request
 WHERE person_id >= :first
   AND person_id <= :last
   AND right_kind = 'restriction'
   AND state <> 'refused'
   AND lifted_on IS NULL
 ORDER BY person_id
