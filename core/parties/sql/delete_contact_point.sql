-- Remove one contact point of its owner.
DELETE FROM contact_point
 WHERE contact_point_id = :contact_point_id
   AND (person_id = :person_id OR organisation_id = :organisation_id)
