-- Whether a record carries a tag.
SELECT person_tag_id AS link_id
  FROM person_tag
 WHERE person_id = :person_id
   AND tag_id = :tag_id
