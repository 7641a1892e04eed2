-- What a block leaves out of a contact point, for the few that may be on an opposition list.
SELECT normal
  FROM contact_point
 WHERE contact_point_id = :contact_point_id
