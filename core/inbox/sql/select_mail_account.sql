-- The firm's mail servers.
SELECT setting_key, setting_value
  FROM setting
 WHERE setting_key IN ('mail_sending', 'mail_receiving', 'mail_user', 'mail_authority', 'mail_plain')
 ORDER BY setting_key
