-- A tag, however it is spelled.
SELECT tag_id
  FROM tag
 WHERE search_key = :search_key
