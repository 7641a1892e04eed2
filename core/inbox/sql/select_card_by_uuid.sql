-- One card by its identifier.
SELECT inbox_card.inbox_card_id, inbox_card.uuid, inbox_card.person_id, inbox_card.code, inbox_card.purpose_code,
       inbox_card.channel, inbox_card.language, inbox_card.state, inbox_card.finding, inbox_card.wording_version,
       inbox_card.asked_address, inbox_card.asked_at, inbox_card.reminded_at, inbox_card.answered_at,
       inbox_card.reply_from, inbox_card.reply_text, inbox_card.created_at
  FROM inbox_card
 WHERE inbox_card.uuid = :uuid
