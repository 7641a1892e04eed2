-- How a card stood before it was merged.
INSERT INTO merged_side (person_id, record_uuid, card, card_after, created_at)
VALUES (:person_id, :record_uuid, :card, :card_after, :created_at)
