-- This user looked at this person.
INSERT INTO recent_use (user_uuid, person_id, used_at)
VALUES (:user_uuid, :person_id, :used_at)
