-- Copies whose last day comes within the horizon and whose destruction nobody has confirmed: MIN() alone picks the first one's row.
SELECT COUNT(*) AS how_many,
       MIN(keep_until) AS due_on,
       number
  FROM copy_of_data
 WHERE destroyed_on IS NULL
   AND keep_until <= :horizon
