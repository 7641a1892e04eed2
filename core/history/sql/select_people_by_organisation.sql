-- Who is found by an organisation's name.
SELECT person_id
  FROM affiliation
 WHERE organisation_id = :organisation_id
