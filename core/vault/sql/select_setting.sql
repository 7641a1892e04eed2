-- One setting of the vault itself, such as of which vault this one is a stand's.
SELECT setting_value
  FROM setting
 WHERE setting_key = :setting_key
