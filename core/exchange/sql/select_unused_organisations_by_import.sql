-- Organisations that an import made and that nobody else has used since.
SELECT organisation_id
  FROM organisation
 WHERE import_batch_id = :import_batch_id
   AND version = 1
   AND NOT EXISTS (SELECT 1 FROM affiliation WHERE affiliation.organisation_id = organisation.organisation_id)
   AND NOT EXISTS (SELECT 1 FROM contact_point WHERE contact_point.organisation_id = organisation.organisation_id)
   AND NOT EXISTS (SELECT 1 FROM activity_party WHERE activity_party.organisation_id = organisation.organisation_id)
   AND NOT EXISTS (SELECT 1 FROM custom_value WHERE custom_value.organisation_id = organisation.organisation_id)
   AND NOT EXISTS (SELECT 1 FROM undo_image WHERE undo_image.organisation_id = organisation.organisation_id)
