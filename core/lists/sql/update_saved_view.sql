-- The same view with another name, filter or order.
UPDATE saved_view
   SET name = :name,
       name_key = :name_key,
       is_shared = :is_shared,
       filter = :filter,
       sort_column = :sort_column,
       is_descending = :is_descending,
       changed_at = :now
 WHERE uuid = :uuid
