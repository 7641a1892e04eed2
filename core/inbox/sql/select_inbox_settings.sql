-- After how many days a reminder, and the deletion, are proposed.
SELECT setting_key, setting_value
  FROM setting
 WHERE setting_key LIKE 'inbox.%'
 ORDER BY setting_key
