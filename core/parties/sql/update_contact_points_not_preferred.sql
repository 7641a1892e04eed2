-- One contact point is preferred per channel.
UPDATE contact_point
   SET is_preferred = 0
 WHERE contact_point_id = :contact_point_id
