-- What a person does in an organisation, since when and until when.
UPDATE affiliation
   SET job_title = :job_title,
       started_on = :started_on,
       ended_on = :ended_on
 WHERE affiliation_id = :affiliation_id
