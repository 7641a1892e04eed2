-- A record gets a tag.
INSERT INTO person_tag (person_id, tag_id)
VALUES (:person_id, :tag_id)
