-- The firm's trade shows, the latest first.
SELECT show.trade_show_id, show.uuid, show.name, show.place, show.country, show.starts_on, show.ends_on,
       show.notice_url, show.languages, show.created_at,
       (SELECT COUNT(*)
          FROM capture
         WHERE capture.trade_show_id = show.trade_show_id) AS capture_count
  FROM trade_show AS show
 ORDER BY show.starts_on DESC, show.trade_show_id DESC
