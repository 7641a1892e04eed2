-- That an erasure took place, in counts and codes.
INSERT INTO erasure_act (uuid, reason, user_uuid, erased_count, anonymised_count, kept_count, occurred_at)
VALUES (:uuid, :reason, :user_uuid, :erased_count, :anonymised_count, :kept_count, :occurred_at)
