-- Who works where, for the keys of a scan for duplicates.
SELECT DISTINCT person_id, organisation_id
  FROM affiliation
