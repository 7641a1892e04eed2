-- A person's tags, as they leave with an export.
SELECT t.name
  FROM person_tag AS p
  JOIN tag AS t ON t.tag_id = p.tag_id
 WHERE p.person_id = :person_id
 ORDER BY t.search_key
