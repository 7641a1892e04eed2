-- For whom a person works, present first.
SELECT a.affiliation_id, a.organisation_id, o.uuid AS organisation_uuid, o.name AS organisation_name, a.job_title,
       a.started_on, a.ended_on
  FROM affiliation AS a
  JOIN organisation AS o ON o.organisation_id = a.organisation_id
 WHERE a.person_id = :person_id
 ORDER BY a.ended_on IS NOT NULL, a.affiliation_id
