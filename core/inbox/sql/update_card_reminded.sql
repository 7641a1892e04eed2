-- The one reminder was sent.
UPDATE inbox_card
   SET state = 'reminded',
       reminded_at = :at
 WHERE inbox_card_id = :inbox_card_id
   AND state = 'asked'
