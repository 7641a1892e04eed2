-- How many organisations there are.
SELECT COUNT(*) AS organisations
  FROM organisation
