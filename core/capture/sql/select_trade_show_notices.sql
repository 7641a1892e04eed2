-- The versions of the notices that a trade show uses.
SELECT notice.level, notice.language, notice.uuid, notice.version
  FROM trade_show_notice AS used
  JOIN notice ON notice.notice_id = used.notice_id
 WHERE used.trade_show_id = :trade_show_id
 ORDER BY used.trade_show_notice_id
