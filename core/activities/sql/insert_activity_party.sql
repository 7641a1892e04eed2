-- Say with whom an exchange was.
INSERT INTO activity_party (activity_id, person_id, organisation_id)
VALUES (:activity_id, :person_id, :organisation_id)
