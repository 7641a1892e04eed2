-- Who works where, for the keys of a scan for duplicates.
SELECT person_id, organisation_id
  FROM affiliation
