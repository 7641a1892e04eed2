-- The days on which somebody was met, and how many are still to be looked at.
SELECT captured_on, COUNT(*) AS capture_count, COUNT(*) - COUNT(reviewed_at) AS open_count
  FROM capture
 WHERE trade_show_id = :trade_show_id
 GROUP BY captured_on
 ORDER BY captured_on DESC
