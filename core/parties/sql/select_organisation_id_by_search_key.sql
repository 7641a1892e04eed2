-- The organisation that already bears a name, the oldest first.
SELECT organisation_id
  FROM organisation
 WHERE search_key = :search_key
 ORDER BY organisation_id
 LIMIT 1
