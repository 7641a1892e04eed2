-- Fix the version of a text of consent.
INSERT INTO trade_show_wording (trade_show_id, wording_id)
SELECT :trade_show_id, wording_id
  FROM wording
 WHERE uuid = :wording_uuid
