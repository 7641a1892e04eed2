-- When each outside opposition list was last compared with.
SELECT setting_key, setting_value
  FROM setting
 WHERE setting_key LIKE 'register_check.%'
 ORDER BY setting_key
