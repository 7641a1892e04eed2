-- The tags of one record, by name.
SELECT t.name
  FROM organisation_tag AS l
  JOIN tag AS t ON t.tag_id = l.tag_id
 WHERE l.organisation_id = :organisation_id
 ORDER BY t.search_key
