-- A record gets a tag.
INSERT INTO organisation_tag (organisation_id, tag_id)
VALUES (:organisation_id, :tag_id)
