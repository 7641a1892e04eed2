-- One of the two cards of a pair.
INSERT INTO duplicate_member (duplicate_pair_id, person_id, organisation_id)
VALUES (:duplicate_pair_id, :person_id, :organisation_id)
