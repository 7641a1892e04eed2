-- A view or a list under a name.
INSERT INTO saved_view (uuid, subject, kind, name, name_key, owner_uuid, is_shared, filter, sort_column, is_descending,
                        created_at, changed_at)
VALUES (:uuid, :subject, :kind, :name, :name_key, :owner_uuid, :is_shared, :filter, :sort_column, :is_descending,
        :now, :now)
