-- Take a contact point back that an import added.
DELETE FROM contact_point
 WHERE contact_point_id = :contact_point_id
