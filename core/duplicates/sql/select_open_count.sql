-- How many pairs wait for somebody.
SELECT COUNT(*) AS open_count
  FROM duplicate_pair
 WHERE state = 'open'
