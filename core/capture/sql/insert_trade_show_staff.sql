-- One more member of the stand's staff.
INSERT INTO trade_show_staff (trade_show_id, user_uuid)
VALUES (:trade_show_id, :user_uuid)
