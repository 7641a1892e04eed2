-- A row that a card brought into a merge.
INSERT INTO merged_row (merged_side_id, person_id, table_name, record_id)
VALUES (:merged_side_id, :person_id, :table_name, :record_id)
