-- The link between an organisation and a tag.
SELECT organisation_tag_id AS link_id
  FROM organisation_tag
 WHERE organisation_id = :organisation_id
   AND tag_id = :target_id
