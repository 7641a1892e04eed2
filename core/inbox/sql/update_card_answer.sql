-- Where an answer, or the lack of one, leaves a card.
UPDATE inbox_card
   SET state = :state,
       finding = :finding,
       answered_at = :at,
       reply_from = :reply_from,
       reply_text = :reply_text,
       reply = :reply
 WHERE inbox_card_id = :inbox_card_id
