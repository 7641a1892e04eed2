-- A contact point that the card which stays has as well: what was said about it goes on under the kept one.
INSERT INTO contact_point_alias (alias_uuid, kept_uuid, person_id, organisation_id, created_at)
VALUES (:alias_uuid, :kept_uuid, :person_id, :organisation_id, :created_at)
