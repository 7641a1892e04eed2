-- The register of copies: those that still exist first, by their last day; then the destroyed ones, newest first.
SELECT c.copy_of_data_id, c.uuid, c.number, c.purpose, c.recipient, c.keep_until, c.format, c.scope, c.fields,
       c.people_count, c.organisation_count, c.checksum, c.is_protected, c.user_uuid, c.created_at, c.destroyed_on,
       c.destroyed_how, COALESCE(u.display_name, '') AS user_name
  FROM copy_of_data AS c
  LEFT JOIN app_user AS u ON u.uuid = c.user_uuid
 ORDER BY c.destroyed_on IS NOT NULL, CASE WHEN c.destroyed_on IS NULL THEN c.keep_until END, c.copy_of_data_id DESC
 LIMIT :row_limit
