-- How many people there are.
SELECT COUNT(*) AS people
  FROM person
