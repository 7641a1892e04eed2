-- Fix the version of a notice.
INSERT INTO trade_show_notice (trade_show_id, notice_id)
SELECT :trade_show_id, notice_id
  FROM notice
 WHERE uuid = :notice_uuid
