-- A person begins to work for an organisation, or did so once.
INSERT INTO affiliation (person_id, organisation_id, job_title, started_on, ended_on)
VALUES (:person_id, :organisation_id, :job_title, :started_on, :ended_on)
