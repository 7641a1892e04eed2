-- Prospects whose three years after the last contact end within the horizon: MIN() alone picks the first one's row.
SELECT COUNT(*) AS how_many,
       person_id,
       first_name,
       last_name,
       MIN(date(COALESCE(last_contact_on, collected_on, date(created_at / 1000, 'unixepoch')), '+3 years')) AS due_on
  FROM person
 WHERE relation = 'prospect'
   AND COALESCE(last_contact_on, collected_on, date(created_at / 1000, 'unixepoch')) <= :last_contact_before
