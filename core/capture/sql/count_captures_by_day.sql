-- How many visitors a day had.
SELECT COUNT(*) AS capture_count
  FROM capture
 WHERE trade_show_id = :trade_show_id
   AND captured_on = :captured_on
