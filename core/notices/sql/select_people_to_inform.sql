-- Who has not been told, the most urgent first.
SELECT person_id, uuid, first_name, last_name, is_collected_directly, spoken_on, disclosed_on, due_on
  FROM inform_clock
 ORDER BY due_on, person_id
 LIMIT :row_limit
