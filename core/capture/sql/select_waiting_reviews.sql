-- Days at stands that nobody has looked at yet.
SELECT show.uuid, show.name, capture.captured_on, COUNT(*) AS open_count
  FROM capture
  JOIN trade_show AS show ON show.trade_show_id = capture.trade_show_id
 WHERE capture.reviewed_at IS NULL
 GROUP BY show.trade_show_id, capture.captured_on
 ORDER BY capture.captured_on
