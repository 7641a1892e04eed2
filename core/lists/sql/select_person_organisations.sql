-- For whom people work, to be compared without accents and case.
SELECT a.person_id AS record_id, o.name AS words
  FROM affiliation AS a
  JOIN organisation AS o ON o.organisation_id = a.organisation_id
 WHERE a.ended_on IS NULL
