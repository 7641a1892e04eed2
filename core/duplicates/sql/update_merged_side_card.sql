-- Bring the facts of a card of an earlier merge up to date before the next one.
UPDATE merged_side
   SET card = :card
 WHERE merged_side_id = :merged_side_id
