-- Whether anybody can be met again: into a vault without people, only the file itself can repeat somebody.
SELECT 1 AS found
  FROM person
 LIMIT 1
