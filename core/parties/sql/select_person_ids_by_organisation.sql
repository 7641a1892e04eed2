-- Who works for an organisation.
SELECT a.person_id
  FROM affiliation AS a
  JOIN person AS p ON p.person_id = a.person_id
 WHERE a.organisation_id = :organisation_id
   AND a.ended_on IS NULL
 ORDER BY p.sort_key, p.person_id
 LIMIT :row_limit
