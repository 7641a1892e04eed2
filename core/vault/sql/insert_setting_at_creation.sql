-- What the first run chose.
INSERT INTO setting (setting_key, setting_value)
VALUES (:setting_key, :setting_value)
