-- Change the plan of a trade show.
UPDATE trade_show
   SET name = :name,
       place = :place,
       country = :country,
       starts_on = :starts_on,
       ends_on = :ends_on,
       languages = :languages,
       notice_url = :notice_url,
       changed_at = :changed_at
 WHERE trade_show_id = :trade_show_id
