-- What a trade show asks, in the order of its tiles.
SELECT purpose.code AS purpose_code, asked.channel
  FROM trade_show_question AS asked
  JOIN purpose ON purpose.purpose_id = asked.purpose_id
 WHERE asked.trade_show_id = :trade_show_id
 ORDER BY asked.position
