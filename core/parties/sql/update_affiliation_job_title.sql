-- Rectify what a person does in an organisation.
UPDATE affiliation
   SET job_title = :job_title
 WHERE affiliation_id = :affiliation_id
