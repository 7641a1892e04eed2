-- What the merged card says, to notice what is corrected on it later.
UPDATE merged_side
   SET card_after = :card_after
 WHERE merged_side_id = :merged_side_id
