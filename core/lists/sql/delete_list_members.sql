-- The members of a list that goes.
DELETE FROM list_member
 WHERE saved_view_id = :saved_view_id
