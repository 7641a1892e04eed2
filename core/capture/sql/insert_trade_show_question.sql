-- One more thing that visitors are asked.
INSERT INTO trade_show_question (trade_show_id, purpose_id, channel, position)
SELECT :trade_show_id, purpose_id, :channel, :position
  FROM purpose
 WHERE code = :purpose_code
