-- How many people have not been told about their data, and whose month (RGPD 14(3)(a)) ends first: MIN() alone picks that row.
SELECT COUNT(*) AS how_many,
       person_id,
       first_name,
       last_name,
       MIN(date(COALESCE(collected_on, date(created_at / 1000, 'unixepoch')), '+1 month')) AS due_on
  FROM person
 WHERE informed_on IS NULL
