-- What became of one row of the file.
INSERT INTO import_row (import_batch_id, line, outcome, code, person_id)
VALUES (:import_batch_id, :line, :outcome, :code, :person_id)
