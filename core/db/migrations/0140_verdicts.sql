-- A verdict for everybody reads a few narrow columns of every card. Indexes that hold them spare the wide rows: a walk in the
-- order of the people then decrypts a fourth of the pages and looks nothing up. Each begins as the index that it replaces.
CREATE INDEX person_for_verdicts ON person (person_id, kind, relation, country, birth_date, age_band, age_band_on,
                                            is_collected_directly, supplier, informed_on, import_batch_id);
DROP INDEX contact_point_by_person;
CREATE INDEX contact_point_by_person ON contact_point (person_id, contact_point_id, kind, normal, postal_code, status,
                                                       is_preferred)
 WHERE person_id IS NOT NULL;
DROP INDEX consent_state_by_person;
CREATE INDEX consent_state_by_person ON consent_state (person_id, consent_event_id, occurred_at, occurred_on, valid_until,
                                                       purpose_code, contact_point_id, state, origin, channel, is_provable,
                                                       has_evidence, is_complete, has_guardian);
DROP INDEX sale_by_person;
CREATE INDEX sale_by_person ON sale (person_id, sold_on, is_refusal_offered);
CREATE INDEX affiliation_in_progress ON affiliation (person_id, ended_on) WHERE ended_on IS NULL;
CREATE INDEX activity_for_verdicts ON activity (activity_id, occurred_at, kind, direction, outcome)
 WHERE kind IN ('call', 'request');
DROP INDEX activity_party_by_person;
CREATE INDEX activity_party_by_person ON activity_party (person_id, activity_id) WHERE person_id IS NOT NULL;
