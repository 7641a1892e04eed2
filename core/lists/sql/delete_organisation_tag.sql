-- One organisation of many loses a tag.
DELETE FROM organisation_tag
 WHERE organisation_tag_id = :link_id
