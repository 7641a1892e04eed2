-- Who was called what when this transaction began.
SELECT person_id, first_name, last_name
  FROM former_name
 ORDER BY person_id
