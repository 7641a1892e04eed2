-- The cards that a person was merged from, with the facts by which each of them goes on answering.
SELECT merged_side_id, record_uuid, card, card_after
  FROM merged_side
 WHERE person_id = :person_id
 ORDER BY merged_side_id
