-- One organisation of many gets a tag; nothing for what has it or has gone.
INSERT INTO organisation_tag (organisation_id, tag_id)
SELECT o.organisation_id, :target_id
  FROM organisation AS o
 WHERE o.organisation_id = :organisation_id
ON CONFLICT (organisation_id, tag_id) DO NOTHING
