-- Former values of a field that goes must not stay behind.
DELETE FROM undo_image
 WHERE table_name = 'custom_value'
   AND (record_id IN (SELECT custom_value_id
                        FROM custom_value
                       WHERE custom_field_id = :custom_field_id)
        OR image LIKE '%"custom_field_id":' || CAST(:field_number AS TEXT) || ',%'
        OR after_image LIKE '%"custom_field_id":' || CAST(:same_field_number AS TEXT) || ',%')
