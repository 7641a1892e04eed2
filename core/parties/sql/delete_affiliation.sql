-- A person was noted with the wrong organisation.
DELETE FROM affiliation
 WHERE affiliation_id = :affiliation_id
