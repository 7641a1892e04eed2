-- Whether a record carries a tag.
SELECT organisation_tag_id AS link_id
  FROM organisation_tag
 WHERE organisation_id = :organisation_id
   AND tag_id = :tag_id
