-- The versions of the texts of consent that a trade show uses.
SELECT purpose.code AS purpose_code, wording.channel, wording.language, wording.uuid, wording.version
  FROM trade_show_wording AS used
  JOIN wording ON wording.wording_id = used.wording_id
  JOIN purpose ON purpose.purpose_id = wording.purpose_id
 WHERE used.trade_show_id = :trade_show_id
 ORDER BY used.trade_show_wording_id
