-- Who has more than one contact detail of a kind: a table needs as many columns. Everybody else needs one.
SELECT person_id, organisation_id, kind, COUNT(*) AS how_many
  FROM contact_point
 GROUP BY person_id, organisation_id, kind
HAVING COUNT(*) > 1
