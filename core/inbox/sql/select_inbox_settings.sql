-- After how many days a reminder, and the deletion, are proposed.
SELECT setting_key, setting_value
  FROM setting
 WHERE setting_key IN ('inbox_remind_after', 'inbox_delete_after')
 ORDER BY setting_key
