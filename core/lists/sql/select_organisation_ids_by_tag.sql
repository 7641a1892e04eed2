-- Narrows a list to who has a tag.
SELECT l.organisation_id AS record_id
  FROM tag AS t
  JOIN organisation_tag AS l ON l.tag_id = t.tag_id
 WHERE t.search_key = :name_key
