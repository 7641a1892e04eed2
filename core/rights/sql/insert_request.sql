-- A person uses a right; the month begins.
INSERT INTO request (uuid, person_id, right_kind, received_on, due_on, received_via, identity_check, state, created_at)
VALUES (:uuid, :person_id, :right_kind, :received_on, :due_on, :received_via, :identity_check, 'open', :created_at)
