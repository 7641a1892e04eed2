-- What verdicts read of 128 people at a time, packed: a question about everybody then opens one row where it would read a
-- thousand. A block that is not there is read from the tables, so that one can always be taken away: each change of what it was
-- made from does that, in the same transaction. Whoever has time makes it again.
CREATE TABLE facts_block (
    facts_block_id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    facts BLOB NOT NULL
) STRICT;
CREATE TRIGGER facts_block_without_new_person
 AFTER INSERT ON person
BEGIN
    DELETE FROM facts_block WHERE facts_block_id = new.person_id / 128;
END;
CREATE TRIGGER facts_block_without_changed_person
 AFTER UPDATE OF person_id, kind, relation, country, birth_date, age_band, age_band_on, is_collected_directly, supplier,
                 informed_on, import_batch_id
    ON person
BEGIN
    DELETE FROM facts_block WHERE facts_block_id IN (old.person_id / 128, new.person_id / 128);
END;
CREATE TRIGGER facts_block_without_gone_person
 AFTER DELETE ON person
BEGIN
    DELETE FROM facts_block WHERE facts_block_id = old.person_id / 128;
END;
CREATE TRIGGER facts_block_without_new_point
 AFTER INSERT ON contact_point WHEN new.person_id IS NOT NULL
BEGIN
    DELETE FROM facts_block WHERE facts_block_id = new.person_id / 128;
END;
CREATE TRIGGER facts_block_without_changed_point
 AFTER UPDATE OF contact_point_id, person_id, kind, normal, postal_code, label, status, is_preferred, created_at
    ON contact_point
BEGIN
    DELETE FROM facts_block WHERE facts_block_id IN (old.person_id / 128, new.person_id / 128);
END;
CREATE TRIGGER facts_block_without_gone_point
 AFTER DELETE ON contact_point WHEN old.person_id IS NOT NULL
BEGIN
    DELETE FROM facts_block WHERE facts_block_id = old.person_id / 128;
END;
CREATE INDEX affiliation_ended ON affiliation (person_id) WHERE ended_on IS NOT NULL;
CREATE TRIGGER facts_block_without_new_job
 AFTER INSERT ON affiliation
BEGIN
    DELETE FROM facts_block WHERE facts_block_id = new.person_id / 128;
END;
CREATE TRIGGER facts_block_without_changed_job
 AFTER UPDATE OF person_id, ended_on ON affiliation
BEGIN
    DELETE FROM facts_block WHERE facts_block_id IN (old.person_id / 128, new.person_id / 128);
END;
CREATE TRIGGER facts_block_without_gone_job
 AFTER DELETE ON affiliation
BEGIN
    DELETE FROM facts_block WHERE facts_block_id = old.person_id / 128;
END;
CREATE TRIGGER facts_block_without_new_sale
 AFTER INSERT ON sale
BEGIN
    DELETE FROM facts_block WHERE facts_block_id = new.person_id / 128;
END;
CREATE TRIGGER facts_block_without_changed_sale
 AFTER UPDATE OF person_id, sold_on, is_refusal_offered ON sale
BEGIN
    DELETE FROM facts_block WHERE facts_block_id IN (old.person_id / 128, new.person_id / 128);
END;
CREATE TRIGGER facts_block_without_gone_sale
 AFTER DELETE ON sale
BEGIN
    DELETE FROM facts_block WHERE facts_block_id = old.person_id / 128;
END;
CREATE TRIGGER facts_block_without_new_request
 AFTER INSERT ON request
BEGIN
    DELETE FROM facts_block WHERE facts_block_id = new.person_id / 128;
END;
CREATE TRIGGER facts_block_without_changed_request
 AFTER UPDATE OF person_id, right_kind, state, received_on, lifted_on ON request
BEGIN
    DELETE FROM facts_block WHERE facts_block_id IN (old.person_id / 128, new.person_id / 128);
END;
CREATE TRIGGER facts_block_without_gone_request
 AFTER DELETE ON request
BEGIN
    DELETE FROM facts_block WHERE facts_block_id = old.person_id / 128;
END;
CREATE TRIGGER facts_block_without_new_card
 AFTER INSERT ON inbox_card
BEGIN
    DELETE FROM facts_block WHERE facts_block_id = new.person_id / 128;
END;
CREATE TRIGGER facts_block_without_changed_card
 AFTER UPDATE OF person_id, state ON inbox_card
BEGIN
    DELETE FROM facts_block WHERE facts_block_id IN (old.person_id / 128, new.person_id / 128);
END;
CREATE TRIGGER facts_block_without_gone_card
 AFTER DELETE ON inbox_card
BEGIN
    DELETE FROM facts_block WHERE facts_block_id = old.person_id / 128;
END;
CREATE TRIGGER facts_block_without_new_side
 AFTER INSERT ON merged_side
BEGIN
    DELETE FROM facts_block WHERE facts_block_id = new.person_id / 128;
END;
CREATE TRIGGER facts_block_without_changed_side
 AFTER UPDATE OF person_id ON merged_side
BEGIN
    DELETE FROM facts_block WHERE facts_block_id IN (old.person_id / 128, new.person_id / 128);
END;
CREATE TRIGGER facts_block_without_gone_side
 AFTER DELETE ON merged_side
BEGIN
    DELETE FROM facts_block WHERE facts_block_id = old.person_id / 128;
END;
CREATE TRIGGER facts_block_without_new_party
 AFTER INSERT ON activity_party WHEN new.person_id IS NOT NULL
BEGIN
    DELETE FROM facts_block WHERE facts_block_id = new.person_id / 128;
END;
CREATE TRIGGER facts_block_without_changed_party
 AFTER UPDATE OF activity_party_id, activity_id, person_id ON activity_party
BEGIN
    DELETE FROM facts_block WHERE facts_block_id IN (old.person_id / 128, new.person_id / 128);
END;
CREATE TRIGGER facts_block_without_gone_party
 AFTER DELETE ON activity_party WHEN old.person_id IS NOT NULL
BEGIN
    DELETE FROM facts_block WHERE facts_block_id = old.person_id / 128;
END;
CREATE TRIGGER facts_block_without_new_act
 AFTER INSERT ON consent_state
BEGIN
    DELETE FROM facts_block WHERE facts_block_id = new.person_id / 128;
END;
CREATE TRIGGER facts_block_without_changed_act
 AFTER UPDATE ON consent_state
BEGIN
    DELETE FROM facts_block WHERE facts_block_id IN (old.person_id / 128, new.person_id / 128);
END;
CREATE TRIGGER facts_block_without_gone_act
 AFTER DELETE ON consent_state
BEGIN
    DELETE FROM facts_block WHERE facts_block_id = old.person_id / 128;
END;
-- A call or a request is of everybody who took part; when it goes, its parties go first.
CREATE TRIGGER facts_block_without_changed_exchange
 AFTER UPDATE OF activity_id, kind, direction, outcome, occurred_at ON activity
BEGIN
    DELETE FROM facts_block
     WHERE facts_block_id IN (SELECT person_id / 128
                                FROM activity_party
                               WHERE activity_id IN (old.activity_id, new.activity_id));
END;
-- Acts name their purpose by its number.
CREATE TRIGGER facts_block_without_new_purpose
 AFTER INSERT ON purpose
BEGIN
    DELETE FROM facts_block;
END;
CREATE TRIGGER facts_block_without_changed_purpose
 AFTER UPDATE OF purpose_id, code ON purpose
BEGIN
    DELETE FROM facts_block;
END;
CREATE TRIGGER facts_block_without_gone_purpose
 AFTER DELETE ON purpose
BEGIN
    DELETE FROM facts_block;
END;
-- Whoever deletes a record asks every table that may refer to it: without an index that is a walk through the whole table, once
-- for each record.
CREATE INDEX consent_state_by_contact_point ON consent_state (contact_point_id) WHERE contact_point_id IS NOT NULL;
CREATE INDEX undo_image_by_organisation ON undo_image (organisation_id) WHERE organisation_id IS NOT NULL;
CREATE INDEX recent_use_by_organisation ON recent_use (organisation_id) WHERE organisation_id IS NOT NULL;
CREATE INDEX attachment_chunk_by_organisation ON attachment_chunk (organisation_id) WHERE organisation_id IS NOT NULL;
CREATE INDEX contact_point_alias_by_organisation ON contact_point_alias (organisation_id) WHERE organisation_id IS NOT NULL;
