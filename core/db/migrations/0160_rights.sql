-- A restriction ends on a day, after the person was told of it (RGPD 18(3)).
ALTER TABLE request ADD COLUMN lift_told_on TEXT;
ALTER TABLE request ADD COLUMN lifted_on TEXT;
-- Since when a number is in the vault tells whether a register that was consulted can have been asked about it.
DROP INDEX contact_point_by_person;
CREATE INDEX contact_point_by_person ON contact_point (person_id, contact_point_id, kind, normal, postal_code, status,
                                                       is_preferred, created_at)
 WHERE person_id IS NOT NULL;
