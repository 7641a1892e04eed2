-- Who staffs the stand of a trade show.
SELECT user_uuid
  FROM trade_show_staff
 WHERE trade_show_id = :trade_show_id
 ORDER BY trade_show_staff_id
