-- How a user arranged the columns of a list.
INSERT INTO list_layout (user_uuid, subject, layout, changed_at)
VALUES (:user_uuid, :subject, :layout, :changed_at)
ON CONFLICT (user_uuid, subject) DO UPDATE
   SET layout = excluded.layout,
       changed_at = excluded.changed_at
