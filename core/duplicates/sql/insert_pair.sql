-- Keep a pair of cards that may be one, or that somebody said is not.
INSERT INTO duplicate_pair (uuid, score, reasons, state, found_at, decided_by, decided_at)
VALUES (:uuid, :score, :reasons, :state, :found_at, :decided_by, :decided_at)
