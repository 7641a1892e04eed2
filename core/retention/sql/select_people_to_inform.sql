-- How many people have not been told about their data (RGPD 13, 14), and whose day comes first: MIN() alone picks that row.
SELECT COUNT(*) AS how_many,
       person_id,
       first_name,
       last_name,
       MIN(due_on) AS due_on
  FROM inform_clock
