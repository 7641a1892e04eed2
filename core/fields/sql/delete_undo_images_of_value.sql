-- A former form of a value whose time is over must not be had back.
DELETE FROM undo_image
 WHERE table_name = 'custom_value'
   AND record_id = :custom_value_id
