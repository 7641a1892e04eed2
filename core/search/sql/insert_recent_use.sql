-- This user looked at this person or organisation.
INSERT INTO recent_use (user_uuid, person_id, organisation_id, used_at)
VALUES (:user_uuid, :person_id, :organisation_id, :used_at)
