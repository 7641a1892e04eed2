-- How many people's consent ends within the horizon, and whose ends first: MIN() alone picks that row.
SELECT COUNT(DISTINCT s.person_id) AS how_many,
       s.person_id AS person_id,
       p.first_name AS first_name,
       p.last_name AS last_name,
       MIN(s.valid_until) AS due_on
  FROM consent_state AS s
  JOIN person AS p ON p.person_id = s.person_id
 WHERE s.state = 'given'
   AND s.valid_until >= :today
   AND s.valid_until <= :horizon
