-- The message that waits for somebody to read it.
SELECT reply
  FROM inbox_card
 WHERE inbox_card_id = :inbox_card_id
   AND reply IS NOT NULL
