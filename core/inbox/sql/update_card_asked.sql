-- The question was sent, with the text that was shown.
UPDATE inbox_card
   SET state = 'asked',
       asked_at = :at,
       asked_address = :asked_address,
       wording_version = :wording_version
 WHERE inbox_card_id = :inbox_card_id
   AND state = 'to_ask'
