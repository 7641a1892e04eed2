-- The tag of this name, accents and case aside.
SELECT tag_id
  FROM tag
 WHERE search_key = :search_key
