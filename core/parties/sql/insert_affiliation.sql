-- A person begins to work for an organisation, or does so again.
INSERT INTO affiliation (person_id, organisation_id, job_title, started_on)
VALUES (:person_id, :organisation_id, :job_title, :started_on)
ON CONFLICT (person_id, organisation_id) DO UPDATE
   SET job_title = excluded.job_title,
       ended_on = NULL
