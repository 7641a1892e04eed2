-- A server said for good that nobody is there.
UPDATE contact_point
   SET status = 'bounced'
 WHERE contact_point_id = :contact_point_id
   AND status <> 'bounced'
