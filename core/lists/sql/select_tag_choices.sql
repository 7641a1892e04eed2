-- The tags that there are.
SELECT name AS value, name AS label
  FROM tag
 ORDER BY search_key
