-- All tags by name, with how many records carry them.
SELECT t.tag_id, t.uuid, t.name,
       (SELECT COUNT(*) FROM person_tag AS p WHERE p.tag_id = t.tag_id) AS person_count,
       (SELECT COUNT(*) FROM organisation_tag AS o WHERE o.tag_id = t.tag_id) AS organisation_count
  FROM tag AS t
 ORDER BY t.search_key
