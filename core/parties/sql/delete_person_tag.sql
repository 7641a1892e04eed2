-- A record loses a tag.
DELETE FROM person_tag
 WHERE person_tag_id = :link_id
