-- The firm's own number of days, or a part of its mail account.
INSERT INTO setting (setting_key, setting_value)
VALUES (:setting_key, :setting_value)
    ON CONFLICT (setting_key)
    DO UPDATE SET setting_value = excluded.setting_value
