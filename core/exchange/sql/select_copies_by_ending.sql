-- One copy by its number or by the end of its identifier; two rows are enough to know that it is not unique.
SELECT c.copy_of_data_id, c.uuid, c.number, c.purpose, c.recipient, c.keep_until, c.format, c.scope, c.fields,
       c.people_count, c.organisation_count, c.checksum, c.is_protected, c.user_uuid, c.created_at, c.destroyed_on,
       c.destroyed_how, COALESCE(u.display_name, '') AS user_name
  FROM copy_of_data AS c
  LEFT JOIN app_user AS u ON u.uuid = c.user_uuid
 WHERE c.number = :number
    OR c.uuid LIKE :ending ESCAPE '\'
 LIMIT 2
