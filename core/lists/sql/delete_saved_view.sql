-- A view goes; the people that it found stay.
DELETE FROM saved_view
 WHERE saved_view_id = :saved_view_id
