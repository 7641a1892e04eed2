-- Who of a range of people is known by a card, and has not answered yes.
SELECT person_id
  FROM inbox_card
 WHERE person_id >= :first
   AND person_id <= :last
   AND state <> 'yes'
 ORDER BY person_id
