-- Of which vault this one is a stand's.
SELECT setting_value
  FROM setting
 WHERE setting_key = :setting_key
