-- Remember a message that changed something about somebody.
INSERT INTO inbox_message (digest, person_id, outcome, processed_at)
VALUES (:digest, :person_id, :outcome, :processed_at)
