-- A copy that keeps its code: the vault of a stand.
SELECT copy_of_data_id, number, recipient, purpose, format, user_uuid
  FROM copy_of_data
 WHERE uuid = :uuid
