-- A piece of a file, of 1 MiB at the most.
INSERT INTO attachment_chunk (attachment_id, person_id, organisation_id, position, data)
VALUES (:attachment_id, :person_id, :organisation_id, :position, :data)
