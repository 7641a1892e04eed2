-- Organisations whose names begin like this, by the name index.
SELECT organisation_id, search_key
  FROM organisation
 WHERE search_key >= :first
   AND search_key < :after
 ORDER BY search_key
 LIMIT :row_limit
