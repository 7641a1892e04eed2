-- One person of many gets a tag; nothing for whoever has it or has gone.
INSERT INTO person_tag (person_id, tag_id)
SELECT p.person_id, :target_id
  FROM person AS p
 WHERE p.person_id = :person_id
ON CONFLICT (person_id, tag_id) DO NOTHING
