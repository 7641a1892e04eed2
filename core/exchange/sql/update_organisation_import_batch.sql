-- Say which import made an organisation.
UPDATE organisation
   SET import_batch_id = :import_batch_id
 WHERE organisation_id = :organisation_id
