-- The tags of one record, by name.
SELECT t.name
  FROM person_tag AS l
  JOIN tag AS t ON t.tag_id = l.tag_id
 WHERE l.person_id = :person_id
 ORDER BY t.search_key
