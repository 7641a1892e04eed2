-- The schema that all migrations make together; written by tests/core/db/tst_schema, read by people.

CREATE TRIGGER facts_block_without_changed_exchange
 AFTER UPDATE OF activity_id, kind, direction, outcome, occurred_at ON activity
BEGIN
    DELETE FROM facts_block
     WHERE facts_block_id IN (SELECT person_id / 128
                                FROM activity_party
                               WHERE activity_id IN (old.activity_id, new.activity_id));
END;

CREATE TABLE activity (
    activity_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL
        CHECK (kind IN ('note', 'call', 'email', 'sms', 'meeting', 'letter', 'order', 'request', 'notice')),
    direction TEXT NOT NULL DEFAULT '' CHECK (direction IN ('', 'in', 'out')),
    outcome TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT '',
    occurred_at INTEGER NOT NULL,
    author_uuid TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX activity_by_time ON activity (occurred_at);

CREATE INDEX activity_for_verdicts ON activity (activity_id, occurred_at, kind, direction, outcome)
 WHERE kind IN ('call', 'request');

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

CREATE TRIGGER facts_block_without_new_party
 AFTER INSERT ON activity_party WHEN new.person_id IS NOT NULL
BEGIN
    DELETE FROM facts_block WHERE facts_block_id = new.person_id / 128;
END;

CREATE TABLE activity_party (
    activity_party_id INTEGER PRIMARY KEY AUTOINCREMENT,
    activity_id INTEGER NOT NULL REFERENCES activity (activity_id),
    person_id INTEGER REFERENCES person (person_id),
    organisation_id INTEGER REFERENCES organisation (organisation_id),
    CHECK ((person_id IS NULL) <> (organisation_id IS NULL))
) STRICT;

CREATE INDEX activity_party_by_activity ON activity_party (activity_id);

CREATE INDEX activity_party_by_organisation ON activity_party (organisation_id) WHERE organisation_id IS NOT NULL;

CREATE INDEX activity_party_by_person ON activity_party (person_id, activity_id) WHERE person_id IS NOT NULL;

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

CREATE TRIGGER facts_block_without_new_job
 AFTER INSERT ON affiliation
BEGIN
    DELETE FROM facts_block WHERE facts_block_id = new.person_id / 128;
END;

CREATE TABLE affiliation (
    affiliation_id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person (person_id),
    organisation_id INTEGER NOT NULL REFERENCES organisation (organisation_id),
    job_title TEXT NOT NULL DEFAULT '',
    started_on TEXT,
    ended_on TEXT
) STRICT;

CREATE INDEX affiliation_by_organisation ON affiliation (organisation_id);

CREATE INDEX affiliation_by_person ON affiliation (person_id, organisation_id);

CREATE INDEX affiliation_ended ON affiliation (person_id) WHERE ended_on IS NOT NULL;

CREATE INDEX affiliation_in_progress ON affiliation (person_id, ended_on) WHERE ended_on IS NULL;

CREATE TABLE app_user (
    user_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    login TEXT NOT NULL UNIQUE,
    display_name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('administrator', 'salesperson', 'exhibitor')),
    public_key BLOB NOT NULL,
    is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE archived_record (
    archived_record_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    erasure_act_uuid TEXT NOT NULL,
    keep_until TEXT NOT NULL,
    legal_ref TEXT NOT NULL,
    compartment TEXT NOT NULL,
    generation INTEGER NOT NULL,
    payload BLOB NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX archived_record_by_end ON archived_record (keep_until);

CREATE TABLE attachment (
    attachment_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    person_id INTEGER REFERENCES person (person_id),
    organisation_id INTEGER REFERENCES organisation (organisation_id),
    kind TEXT NOT NULL CHECK (kind IN ('file', 'photo')),
    name TEXT NOT NULL,
    media_type TEXT NOT NULL DEFAULT '',
    size INTEGER NOT NULL,
    checksum TEXT NOT NULL,
    author_uuid TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    removed_at INTEGER,
    CHECK ((person_id IS NULL) <> (organisation_id IS NULL))
) STRICT;

CREATE INDEX attachment_by_organisation ON attachment (organisation_id) WHERE organisation_id IS NOT NULL;

CREATE INDEX attachment_by_person ON attachment (person_id) WHERE person_id IS NOT NULL;

CREATE INDEX attachment_by_removal ON attachment (removed_at) WHERE removed_at IS NOT NULL;

CREATE TABLE attachment_chunk (
    attachment_chunk_id INTEGER PRIMARY KEY AUTOINCREMENT,
    attachment_id INTEGER NOT NULL REFERENCES attachment (attachment_id),
    person_id INTEGER REFERENCES person (person_id),
    organisation_id INTEGER REFERENCES organisation (organisation_id),
    position INTEGER NOT NULL,
    data BLOB NOT NULL,
    UNIQUE (attachment_id, position)
) STRICT;

CREATE INDEX attachment_chunk_by_organisation ON attachment_chunk (organisation_id) WHERE organisation_id IS NOT NULL;

CREATE INDEX attachment_chunk_by_person ON attachment_chunk (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE audit_chain (
    audit_chain_id INTEGER PRIMARY KEY CHECK (audit_chain_id = 1),
    next_key BLOB NOT NULL,
    first_key_sealed BLOB NOT NULL,
    compartment TEXT NOT NULL,
    generation INTEGER NOT NULL
) STRICT;

CREATE TRIGGER audit_entry_is_append_only_on_delete BEFORE DELETE ON audit_entry
BEGIN
    SELECT RAISE(ABORT, 'audit_entry is append-only');
END;

CREATE TRIGGER audit_entry_is_append_only_on_update BEFORE UPDATE ON audit_entry
BEGIN
    SELECT RAISE(ABORT, 'audit_entry is append-only');
END;

CREATE TABLE audit_entry (
    audit_entry_id INTEGER PRIMARY KEY AUTOINCREMENT,
    occurred_at INTEGER NOT NULL,
    user_uuid TEXT NOT NULL,
    fn TEXT NOT NULL,
    kind TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('done', 'refused', 'failed')),
    record_kind TEXT NOT NULL DEFAULT '',
    record_uuid TEXT NOT NULL DEFAULT '',
    code TEXT NOT NULL DEFAULT '',
    mac BLOB NOT NULL
) STRICT;

CREATE INDEX audit_entry_by_record ON audit_entry (record_uuid) WHERE record_uuid <> '';

CREATE TABLE audit_note (
    audit_note_id INTEGER PRIMARY KEY AUTOINCREMENT,
    audit_entry_id INTEGER NOT NULL REFERENCES audit_entry (audit_entry_id),
    person_id INTEGER REFERENCES person (person_id),
    body TEXT NOT NULL
) STRICT;

CREATE INDEX audit_note_by_person ON audit_note (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE capture (
    capture_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    trade_show_id INTEGER NOT NULL REFERENCES trade_show (trade_show_id),
    person_id INTEGER NOT NULL REFERENCES person (person_id),
    origin TEXT NOT NULL CHECK (origin IN ('screen', 'sheet')),
    sheet_number TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL,
    answers TEXT NOT NULL DEFAULT '',
    is_minor INTEGER NOT NULL CHECK (is_minor IN (0, 1)),
    captured_at INTEGER NOT NULL,
    captured_on TEXT NOT NULL,
    captured_by TEXT NOT NULL,
    reviewed_at INTEGER,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX capture_by_day ON capture (trade_show_id, captured_on, capture_id);

CREATE INDEX capture_by_person ON capture (person_id);

CREATE TABLE compartment (
    compartment_id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL,
    generation INTEGER NOT NULL,
    public_key BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (code, generation)
) STRICT;

CREATE TRIGGER consent_event_is_append_only_on_delete BEFORE DELETE ON consent_event
BEGIN
    SELECT RAISE(ABORT, 'consent_event is append-only');
END;

CREATE TRIGGER consent_event_is_append_only_on_update BEFORE UPDATE ON consent_event
BEGIN
    SELECT RAISE(ABORT, 'consent_event is append-only');
END;

CREATE TABLE consent_event (
    consent_event_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    person_uuid TEXT NOT NULL,
    purpose_code TEXT NOT NULL,
    channel TEXT NOT NULL,
    contact_point_uuid TEXT,
    kind TEXT NOT NULL CHECK (kind IN ('given', 'refused', 'renewed', 'withdrawn', 'objected')),
    origin TEXT NOT NULL CHECK (origin IN ('person', 'import', 'merge')),
    occurred_at INTEGER NOT NULL,
    occurred_on TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    valid_until TEXT,
    is_provable INTEGER NOT NULL CHECK (is_provable IN (0, 1)),
    has_evidence INTEGER NOT NULL CHECK (has_evidence IN (0, 1)),
    is_complete INTEGER NOT NULL CHECK (is_complete IN (0, 1)),
    has_guardian INTEGER NOT NULL CHECK (has_guardian IN (0, 1)),
    mechanism TEXT NOT NULL,
    wording_uuid TEXT,
    recorded_by TEXT NOT NULL,
    commitment BLOB NOT NULL,
    previous_hash BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE INDEX consent_event_by_person ON consent_event (person_uuid, consent_event_id);

CREATE TABLE consent_proof (
    consent_event_id INTEGER PRIMARY KEY REFERENCES consent_event (consent_event_id),
    person_id INTEGER REFERENCES person (person_id),
    payload TEXT,
    salt BLOB,
    evidence_kind TEXT NOT NULL DEFAULT '',
    evidence BLOB,
    keep_until TEXT,
    removed_by TEXT
) STRICT;

CREATE INDEX consent_proof_by_person ON consent_proof (person_id) WHERE person_id IS NOT NULL;

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

CREATE TRIGGER facts_block_without_new_act
 AFTER INSERT ON consent_state
BEGIN
    DELETE FROM facts_block WHERE facts_block_id = new.person_id / 128;
END;

CREATE TABLE consent_state (
    consent_state_id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person (person_id),
    purpose_code TEXT NOT NULL,
    channel TEXT NOT NULL,
    contact_point_id INTEGER REFERENCES contact_point (contact_point_id),
    state TEXT NOT NULL CHECK (state IN ('given', 'refused', 'withdrawn', 'objected')),
    origin TEXT NOT NULL CHECK (origin IN ('person', 'import', 'merge')),
    consent_event_id INTEGER NOT NULL UNIQUE REFERENCES consent_event (consent_event_id),
    occurred_at INTEGER NOT NULL,
    occurred_on TEXT NOT NULL,
    valid_until TEXT,
    is_provable INTEGER NOT NULL CHECK (is_provable IN (0, 1)),
    has_evidence INTEGER NOT NULL CHECK (has_evidence IN (0, 1)),
    is_complete INTEGER NOT NULL CHECK (is_complete IN (0, 1)),
    has_guardian INTEGER NOT NULL CHECK (has_guardian IN (0, 1))
) STRICT;

CREATE INDEX consent_state_by_contact_point ON consent_state (contact_point_id) WHERE contact_point_id IS NOT NULL;

CREATE INDEX consent_state_by_end ON consent_state (valid_until) WHERE valid_until IS NOT NULL;

CREATE INDEX consent_state_by_person ON consent_state (person_id, consent_event_id, occurred_at, occurred_on, valid_until,
                                                       purpose_code, contact_point_id, state, origin, channel, is_provable,
                                                       has_evidence, is_complete, has_guardian);

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

CREATE TRIGGER facts_block_without_new_point
 AFTER INSERT ON contact_point WHEN new.person_id IS NOT NULL
BEGIN
    DELETE FROM facts_block WHERE facts_block_id = new.person_id / 128;
END;

CREATE TABLE contact_point (
    contact_point_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    person_id INTEGER REFERENCES person (person_id),
    organisation_id INTEGER REFERENCES organisation (organisation_id),
    kind TEXT NOT NULL CHECK (kind IN ('email', 'phone', 'mobile', 'fax', 'address', 'website', 'social')),
    label TEXT NOT NULL DEFAULT '',
    value TEXT NOT NULL,
    normal TEXT NOT NULL DEFAULT '',
    postal_code TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'valid' CHECK (status IN ('valid', 'unverified', 'bounced', 'returned', 'wrong')),
    is_preferred INTEGER NOT NULL DEFAULT 0 CHECK (is_preferred IN (0, 1)),
    source TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    CHECK ((person_id IS NULL) <> (organisation_id IS NULL))
) STRICT;

CREATE INDEX contact_point_by_normal ON contact_point (normal) WHERE normal <> '';

CREATE INDEX contact_point_by_organisation ON contact_point (organisation_id) WHERE organisation_id IS NOT NULL;

CREATE INDEX contact_point_by_person ON contact_point (person_id, contact_point_id, kind, normal, postal_code, status,
                                                       is_preferred, created_at)
 WHERE person_id IS NOT NULL;

CREATE TABLE contact_point_alias (
    contact_point_alias_id INTEGER PRIMARY KEY AUTOINCREMENT,
    alias_uuid TEXT NOT NULL UNIQUE,
    kept_uuid TEXT NOT NULL,
    person_id INTEGER REFERENCES person (person_id),
    organisation_id INTEGER REFERENCES organisation (organisation_id),
    created_at INTEGER NOT NULL,
    CHECK ((person_id IS NULL) <> (organisation_id IS NULL))
) STRICT;

CREATE INDEX contact_point_alias_by_organisation ON contact_point_alias (organisation_id) WHERE organisation_id IS NOT NULL;

CREATE INDEX contact_point_alias_by_person ON contact_point_alias (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE copy_of_data (
    copy_of_data_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL UNIQUE,
    purpose TEXT NOT NULL,
    recipient TEXT NOT NULL,
    keep_until TEXT NOT NULL,
    format TEXT NOT NULL,
    scope TEXT NOT NULL CHECK (scope IN ('person', 'selection', 'view', 'everyone')),
    fields TEXT NOT NULL,
    people_count INTEGER NOT NULL,
    organisation_count INTEGER NOT NULL,
    checksum TEXT NOT NULL,
    is_protected INTEGER NOT NULL CHECK (is_protected IN (0, 1)),
    user_uuid TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    destroyed_on TEXT,
    destroyed_how TEXT NOT NULL DEFAULT ''
        CHECK (destroyed_how IN ('', 'deleted', 'confirmed', 'never_written')),
    destroyed_by TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX copy_of_data_by_end ON copy_of_data (keep_until) WHERE destroyed_on IS NULL;

CREATE TABLE custom_field (
    custom_field_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    subject TEXT NOT NULL CHECK (subject IN ('person', 'organisation')),
    field_key TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('text', 'number', 'date', 'choice', 'choices', 'flag')),
    choices TEXT NOT NULL DEFAULT '',
    purpose TEXT NOT NULL CHECK (purpose <> ''),
    basis TEXT NOT NULL CHECK (basis <> ''),
    retention TEXT NOT NULL CHECK (retention <> ''),
    position INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (subject, field_key)
) STRICT;

CREATE TABLE custom_value (
    custom_value_id INTEGER PRIMARY KEY AUTOINCREMENT,
    custom_field_id INTEGER NOT NULL REFERENCES custom_field (custom_field_id),
    person_id INTEGER REFERENCES person (person_id),
    organisation_id INTEGER REFERENCES organisation (organisation_id),
    value TEXT NOT NULL,
    number REAL,
    CHECK ((person_id IS NULL) <> (organisation_id IS NULL))
) STRICT;

CREATE INDEX custom_value_by_field ON custom_value (custom_field_id, value);

CREATE UNIQUE INDEX custom_value_by_organisation ON custom_value (organisation_id, custom_field_id)
    WHERE organisation_id IS NOT NULL;

CREATE UNIQUE INDEX custom_value_by_person ON custom_value (person_id, custom_field_id) WHERE person_id IS NOT NULL;

CREATE TABLE disclosure (
    disclosure_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    person_id INTEGER NOT NULL REFERENCES person (person_id),
    kind TEXT NOT NULL,
    recipient TEXT NOT NULL,
    purpose TEXT NOT NULL DEFAULT '',
    formats TEXT NOT NULL DEFAULT '',
    checksum TEXT NOT NULL DEFAULT '',
    user_uuid TEXT NOT NULL,
    occurred_at INTEGER NOT NULL
, copy_of_data_id INTEGER REFERENCES copy_of_data (copy_of_data_id)) STRICT;

CREATE INDEX disclosure_by_copy ON disclosure (copy_of_data_id) WHERE copy_of_data_id IS NOT NULL;

CREATE INDEX disclosure_by_person ON disclosure (person_id);

CREATE TABLE draft (
    draft_id INTEGER PRIMARY KEY AUTOINCREMENT,
    user_uuid TEXT NOT NULL,
    person_id INTEGER REFERENCES person (person_id),
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX draft_by_person ON draft (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE duplicate_member (
    duplicate_member_id INTEGER PRIMARY KEY AUTOINCREMENT,
    duplicate_pair_id INTEGER NOT NULL REFERENCES duplicate_pair (duplicate_pair_id),
    person_id INTEGER REFERENCES person (person_id),
    organisation_id INTEGER REFERENCES organisation (organisation_id),
    CHECK ((person_id IS NULL) <> (organisation_id IS NULL))
) STRICT;

CREATE INDEX duplicate_member_by_organisation ON duplicate_member (organisation_id) WHERE organisation_id IS NOT NULL;

CREATE INDEX duplicate_member_by_pair ON duplicate_member (duplicate_pair_id);

CREATE INDEX duplicate_member_by_person ON duplicate_member (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE duplicate_pair (
    duplicate_pair_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    score INTEGER NOT NULL,
    reasons TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'later', 'different')),
    found_at INTEGER NOT NULL,
    decided_by TEXT NOT NULL DEFAULT '',
    decided_at INTEGER
) STRICT;

CREATE INDEX duplicate_pair_by_state ON duplicate_pair (state, score);

CREATE TABLE erasure_act (
    erasure_act_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    reason TEXT NOT NULL,
    user_uuid TEXT NOT NULL,
    erased_count INTEGER NOT NULL,
    anonymised_count INTEGER NOT NULL,
    kept_count INTEGER NOT NULL,
    occurred_at INTEGER NOT NULL
) STRICT;

CREATE TABLE facts_block (
    facts_block_id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    facts BLOB NOT NULL
) STRICT;

CREATE TABLE firm (
    firm_id INTEGER PRIMARY KEY CHECK (firm_id = 1),
    name TEXT NOT NULL,
    activity TEXT NOT NULL DEFAULT '',
    sector TEXT NOT NULL DEFAULT '',
    street TEXT NOT NULL DEFAULT '',
    postal_code TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL,
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    siren TEXT NOT NULL DEFAULT '',
    privacy_contact TEXT NOT NULL DEFAULT '',
    changed_at INTEGER NOT NULL
) STRICT;

CREATE TABLE former_name (
    person_id INTEGER PRIMARY KEY,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL
) STRICT;

CREATE TABLE hold (
    hold_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    record_uuid TEXT NOT NULL,
    ground TEXT NOT NULL CHECK (ground IN ('claim', 'inspection', 'dispute')),
    set_by TEXT NOT NULL,
    set_at INTEGER NOT NULL,
    released_by TEXT,
    released_at INTEGER,
    CHECK ((released_at IS NULL) = (released_by IS NULL))
) STRICT;

CREATE UNIQUE INDEX hold_in_force ON hold (record_uuid, ground) WHERE released_at IS NULL;

CREATE TABLE import_batch (
    import_batch_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    file_name TEXT NOT NULL,
    format TEXT NOT NULL,
    encoding TEXT NOT NULL,
    delimiter TEXT NOT NULL,
    mapping TEXT NOT NULL,
    source TEXT NOT NULL,
    supplier TEXT NOT NULL DEFAULT '',
    basis TEXT NOT NULL,
    purposes TEXT NOT NULL DEFAULT '',
    collected_on TEXT,
    proof_name TEXT NOT NULL DEFAULT '',
    proof BLOB,
    state TEXT NOT NULL CHECK (state IN ('applied', 'undone')),
    row_count INTEGER NOT NULL,
    created_count INTEGER NOT NULL,
    updated_count INTEGER NOT NULL,
    skipped_count INTEGER NOT NULL,
    refused_count INTEGER NOT NULL,
    user_uuid TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    undone_at INTEGER
) STRICT;

CREATE TABLE import_mapping (
    import_mapping_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    header_key TEXT NOT NULL,
    targets TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;

CREATE INDEX import_mapping_by_header ON import_mapping (header_key, changed_at);

CREATE TABLE import_row (
    import_row_id INTEGER PRIMARY KEY AUTOINCREMENT,
    import_batch_id INTEGER NOT NULL REFERENCES import_batch (import_batch_id),
    line INTEGER NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('created', 'updated', 'skipped', 'refused')),
    code TEXT NOT NULL DEFAULT '',
    person_id INTEGER REFERENCES person (person_id)
) STRICT;

CREATE INDEX import_row_by_batch ON import_row (import_batch_id);

CREATE INDEX import_row_by_person ON import_row (person_id) WHERE person_id IS NOT NULL;

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

CREATE TRIGGER facts_block_without_new_card
 AFTER INSERT ON inbox_card
BEGIN
    DELETE FROM facts_block WHERE facts_block_id = new.person_id / 128;
END;

CREATE TABLE inbox_card (
    inbox_card_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    person_id INTEGER NOT NULL REFERENCES person (person_id),
    code TEXT NOT NULL UNIQUE,
    purpose_code TEXT NOT NULL,
    channel TEXT NOT NULL,
    language TEXT NOT NULL,
    state TEXT NOT NULL
        CHECK (state IN ('to_ask', 'asked', 'reminded', 'unclear', 'yes', 'no', 'stopped', 'bounced')),
    finding TEXT NOT NULL DEFAULT '',
    wording_version INTEGER,
    asked_address TEXT NOT NULL DEFAULT '',
    asked_at INTEGER,
    reminded_at INTEGER,
    answered_at INTEGER,
    reply_from TEXT NOT NULL DEFAULT '',
    reply_text TEXT NOT NULL DEFAULT '',
    reply BLOB,
    author_uuid TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX inbox_card_by_person ON inbox_card (person_id);

CREATE INDEX inbox_card_open ON inbox_card (state) WHERE state <> 'yes';

CREATE TABLE inbox_message (
    inbox_message_id INTEGER PRIMARY KEY AUTOINCREMENT,
    digest BLOB NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person (person_id),
    outcome TEXT NOT NULL,
    processed_at INTEGER NOT NULL
) STRICT;

CREATE INDEX inbox_message_by_digest ON inbox_message (digest);

CREATE INDEX inbox_message_by_person ON inbox_message (person_id);

CREATE VIEW inform_clock AS
SELECT person_id, uuid, first_name, last_name, is_collected_directly, obtained_on, spoken_on, disclosed_on,
       CASE is_collected_directly
           WHEN 1 THEN obtained_on
           ELSE MIN(date(obtained_on, '+1 month', 'floor'), COALESCE(spoken_on, '9999-12-31'),
                    COALESCE(disclosed_on, '9999-12-31'))
       END AS due_on
  FROM (SELECT person_id, uuid, first_name, last_name, is_collected_directly,
               COALESCE(collected_on, date(created_at / 1000, 'unixepoch')) AS obtained_on,
               (SELECT date(MIN(activity.occurred_at) / 1000, 'unixepoch')
                  FROM activity_party
                  JOIN activity ON activity.activity_id = activity_party.activity_id
                 WHERE activity_party.person_id = person.person_id
                   AND activity.direction = 'out'
                   AND activity.kind IN ('call', 'email', 'sms', 'letter', 'meeting')) AS spoken_on,
               (SELECT date(MIN(disclosure.occurred_at) / 1000, 'unixepoch')
                  FROM disclosure
                 WHERE disclosure.person_id = person.person_id
                   AND disclosure.kind = 'export') AS disclosed_on
          FROM person
         WHERE informed_on IS NULL) AS waiting;

CREATE TABLE list_layout (
    list_layout_id INTEGER PRIMARY KEY AUTOINCREMENT,
    user_uuid TEXT NOT NULL,
    subject TEXT NOT NULL CHECK (subject IN ('people', 'organisations')),
    layout TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    UNIQUE (user_uuid, subject)
) STRICT;

CREATE TABLE list_member (
    list_member_id INTEGER PRIMARY KEY AUTOINCREMENT,
    saved_view_id INTEGER NOT NULL REFERENCES saved_view (saved_view_id),
    person_id INTEGER REFERENCES person (person_id),
    organisation_id INTEGER REFERENCES organisation (organisation_id),
    added_at INTEGER NOT NULL,
    CHECK ((person_id IS NULL) <> (organisation_id IS NULL)),
    UNIQUE (saved_view_id, person_id),
    UNIQUE (saved_view_id, organisation_id)
) STRICT;

CREATE INDEX list_member_by_organisation ON list_member (organisation_id) WHERE organisation_id IS NOT NULL;

CREATE INDEX list_member_by_person ON list_member (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE merged_row (
    merged_row_id INTEGER PRIMARY KEY AUTOINCREMENT,
    merged_side_id INTEGER NOT NULL REFERENCES merged_side (merged_side_id),
    person_id INTEGER NOT NULL REFERENCES person (person_id),
    table_name TEXT NOT NULL,
    record_id INTEGER NOT NULL
) STRICT;

CREATE INDEX merged_row_by_person ON merged_row (person_id);

CREATE INDEX merged_row_by_side ON merged_row (merged_side_id);

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

CREATE TRIGGER facts_block_without_new_side
 AFTER INSERT ON merged_side
BEGIN
    DELETE FROM facts_block WHERE facts_block_id = new.person_id / 128;
END;

CREATE TABLE merged_side (
    merged_side_id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person (person_id),
    record_uuid TEXT NOT NULL,
    card TEXT NOT NULL,
    card_after TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX merged_side_by_person ON merged_side (person_id);

CREATE TABLE notice (
    notice_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    article INTEGER NOT NULL CHECK (article IN (13, 14)),
    level TEXT NOT NULL CHECK (level IN ('short', 'full')),
    language TEXT NOT NULL,
    version INTEGER NOT NULL,
    body TEXT NOT NULL,
    missing TEXT NOT NULL DEFAULT '',
    author_uuid TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (article, level, language, version)
) STRICT;

CREATE TABLE notice_fact (
    notice_fact_id INTEGER PRIMARY KEY AUTOINCREMENT,
    fact TEXT NOT NULL,
    language TEXT NOT NULL,
    body TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    UNIQUE (fact, language)
) STRICT;

CREATE TABLE notice_given (
    notice_given_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    person_id INTEGER NOT NULL REFERENCES person (person_id),
    notice_id INTEGER NOT NULL REFERENCES notice (notice_id),
    given_on TEXT NOT NULL,
    method TEXT NOT NULL CHECK (method IN ('handed', 'email', 'post', 'screen', 'oral')),
    user_uuid TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX notice_given_by_person ON notice_given (person_id);

CREATE TABLE organisation (
    organisation_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    siren TEXT NOT NULL DEFAULT '',
    website TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    import_batch_id INTEGER REFERENCES import_batch (import_batch_id),
    search_key TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
, legal_name TEXT NOT NULL DEFAULT '', siret TEXT NOT NULL DEFAULT '', vat_number TEXT NOT NULL DEFAULT '', ape_code TEXT NOT NULL DEFAULT '', owner_user_id INTEGER REFERENCES app_user (user_id)) STRICT;

CREATE INDEX organisation_by_changed ON organisation (changed_at, organisation_id);

CREATE INDEX organisation_by_created ON organisation (created_at, organisation_id);

CREATE INDEX organisation_by_search_key ON organisation (search_key);

CREATE INDEX organisation_by_siren ON organisation (siren) WHERE siren <> '';

CREATE INDEX organisation_by_sort_key ON organisation (sort_key, organisation_id);

CREATE TABLE organisation_alias (
    organisation_alias_id INTEGER PRIMARY KEY AUTOINCREMENT,
    alias_uuid TEXT NOT NULL UNIQUE,
    organisation_id INTEGER NOT NULL REFERENCES organisation (organisation_id),
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX organisation_alias_by_organisation ON organisation_alias (organisation_id);

CREATE TABLE organisation_tag (
    organisation_tag_id INTEGER PRIMARY KEY AUTOINCREMENT,
    organisation_id INTEGER NOT NULL REFERENCES organisation (organisation_id),
    tag_id INTEGER NOT NULL REFERENCES tag (tag_id),
    UNIQUE (organisation_id, tag_id)
) STRICT;

CREATE INDEX organisation_tag_by_tag ON organisation_tag (tag_id, organisation_id);

CREATE TABLE own_rule (
    own_rule_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    country TEXT NOT NULL,
    channels TEXT NOT NULL,
    recipients TEXT NOT NULL,
    purposes TEXT NOT NULL,
    requirement TEXT NOT NULL CHECK (requirement IN ('OPT_IN', 'PROHIBITED')),
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    author_uuid TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

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

CREATE TRIGGER facts_block_without_new_person
 AFTER INSERT ON person
BEGIN
    DELETE FROM facts_block WHERE facts_block_id = new.person_id / 128;
END;

CREATE TRIGGER former_name_of_renamed_person
 AFTER UPDATE OF first_name, last_name ON person
  WHEN old.first_name <> new.first_name OR old.last_name <> new.last_name
BEGIN
    INSERT INTO former_name (person_id, first_name, last_name)
    VALUES (old.person_id, old.first_name, old.last_name)
        ON CONFLICT (person_id)
        DO NOTHING;
END;

CREATE TABLE person (
    person_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    civility TEXT NOT NULL DEFAULT '',
    first_name TEXT NOT NULL DEFAULT '',
    last_name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'unknown' CHECK (kind IN ('consumer', 'professional', 'sole_trader', 'unknown')),
    relation TEXT NOT NULL DEFAULT 'prospect'
        CHECK (relation IN ('prospect', 'customer', 'contract_in_progress', 'former')),
    country TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    birth_date TEXT,
    source TEXT NOT NULL DEFAULT '',
    supplier TEXT NOT NULL DEFAULT '',
    is_collected_directly INTEGER NOT NULL DEFAULT 1 CHECK (is_collected_directly IN (0, 1)),
    import_batch_id INTEGER REFERENCES import_batch (import_batch_id),
    collected_on TEXT,
    informed_on TEXT,
    informed_via TEXT NOT NULL DEFAULT '',
    last_contact_on TEXT,
    owner_user_id INTEGER REFERENCES app_user (user_id),
    search_key TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
, age_band TEXT NOT NULL DEFAULT ''
    CHECK (age_band IN ('', 'under_15', '15_17', '18_plus')), age_band_on TEXT) STRICT;

CREATE INDEX person_by_changed ON person (changed_at, person_id);

CREATE INDEX person_by_created ON person (created_at, person_id);

CREATE INDEX person_by_import_batch ON person (import_batch_id) WHERE import_batch_id IS NOT NULL;

CREATE INDEX person_by_last_contact ON person (last_contact_on, person_id);

CREATE INDEX person_by_owner ON person (owner_user_id, sort_key, person_id) WHERE owner_user_id IS NOT NULL;

CREATE INDEX person_by_search_key ON person (search_key);

CREATE INDEX person_by_sort_key ON person (sort_key, person_id);

CREATE INDEX person_for_verdicts ON person (person_id, kind, relation, country, birth_date, age_band, age_band_on,
                                            is_collected_directly, supplier, informed_on, import_batch_id);

CREATE INDEX person_to_inform ON person (person_id) WHERE informed_on IS NULL;

CREATE TABLE person_alias (
    person_alias_id INTEGER PRIMARY KEY AUTOINCREMENT,
    alias_uuid TEXT NOT NULL UNIQUE,
    person_id INTEGER NOT NULL REFERENCES person (person_id),
    import_batch_id INTEGER REFERENCES import_batch (import_batch_id),
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX person_alias_by_person ON person_alias (person_id);

CREATE TABLE person_tag (
    person_tag_id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person (person_id),
    tag_id INTEGER NOT NULL REFERENCES tag (tag_id),
    UNIQUE (person_id, tag_id)
) STRICT;

CREATE INDEX person_tag_by_tag ON person_tag (tag_id, person_id);

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

CREATE TRIGGER facts_block_without_new_purpose
 AFTER INSERT ON purpose
BEGIN
    DELETE FROM facts_block;
END;

CREATE TABLE purpose (
    purpose_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL UNIQUE,
    class TEXT NOT NULL CHECK (class IN ('commercial', 'noncommercial', 'service')),
    label_en TEXT NOT NULL,
    label_fr TEXT NOT NULL,
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    position INTEGER NOT NULL,
    created_at INTEGER NOT NULL
, sensitive TEXT NOT NULL DEFAULT '', needs_age INTEGER NOT NULL DEFAULT 0 CHECK (needs_age IN (0, 1))) STRICT;

CREATE TABLE purpose_terms (
    purpose_id INTEGER PRIMARY KEY REFERENCES purpose (purpose_id),
    bases TEXT NOT NULL,
    interest_en TEXT NOT NULL DEFAULT '',
    interest_fr TEXT NOT NULL DEFAULT '',
    retention_en TEXT NOT NULL DEFAULT '',
    retention_fr TEXT NOT NULL DEFAULT '',
    changed_at INTEGER NOT NULL
) STRICT;

CREATE TABLE recent_use (
    recent_use_id INTEGER PRIMARY KEY AUTOINCREMENT,
    user_uuid TEXT NOT NULL,
    person_id INTEGER REFERENCES person (person_id),
    organisation_id INTEGER REFERENCES organisation (organisation_id),
    used_at INTEGER NOT NULL
) STRICT;

CREATE INDEX recent_use_by_organisation ON recent_use (organisation_id) WHERE organisation_id IS NOT NULL;

CREATE INDEX recent_use_by_person ON recent_use (person_id) WHERE person_id IS NOT NULL;

CREATE INDEX recent_use_by_user ON recent_use (user_uuid, used_at);

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

CREATE TRIGGER facts_block_without_new_request
 AFTER INSERT ON request
BEGIN
    DELETE FROM facts_block WHERE facts_block_id = new.person_id / 128;
END;

CREATE TABLE request (
    request_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    person_id INTEGER NOT NULL REFERENCES person (person_id),
    right_kind TEXT NOT NULL
        CHECK (right_kind IN ('access', 'portability', 'rectification', 'erasure', 'restriction', 'objection')),
    received_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    received_via TEXT NOT NULL DEFAULT '',
    identity_check TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('open', 'answered', 'refused')),
    answered_on TEXT,
    created_at INTEGER NOT NULL
, lift_told_on TEXT, lifted_on TEXT) STRICT;

CREATE INDEX request_by_due_date ON request (due_on) WHERE state = 'open';

CREATE INDEX request_by_person ON request (person_id);

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

CREATE TRIGGER facts_block_without_new_sale
 AFTER INSERT ON sale
BEGIN
    DELETE FROM facts_block WHERE facts_block_id = new.person_id / 128;
END;

CREATE TABLE sale (
    sale_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    person_id INTEGER NOT NULL REFERENCES person (person_id),
    sold_on TEXT NOT NULL,
    subject TEXT NOT NULL,
    invoice_number TEXT NOT NULL DEFAULT '',
    is_refusal_offered INTEGER NOT NULL DEFAULT 0 CHECK (is_refusal_offered IN (0, 1)),
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX sale_by_person ON sale (person_id, sold_on, is_refusal_offered);

CREATE TABLE saved_view (
    saved_view_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    subject TEXT NOT NULL CHECK (subject IN ('people', 'organisations')),
    kind TEXT NOT NULL CHECK (kind IN ('view', 'list')),
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    owner_uuid TEXT NOT NULL,
    is_shared INTEGER NOT NULL DEFAULT 0 CHECK (is_shared IN (0, 1)),
    filter TEXT NOT NULL DEFAULT '',
    sort_column TEXT NOT NULL DEFAULT 'name',
    is_descending INTEGER NOT NULL DEFAULT 0 CHECK (is_descending IN (0, 1)),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;

CREATE INDEX saved_view_by_name ON saved_view (subject, name_key);

CREATE TRIGGER search_entry_added AFTER INSERT ON search_entry
BEGIN
    INSERT INTO search_index (rowid, name, organisation, contact, place, notes)
    VALUES (new.search_entry_id, new.name, new.organisation, new.contact, new.place, new.notes);
END;

CREATE TRIGGER search_entry_changed AFTER UPDATE ON search_entry
BEGIN
    INSERT INTO search_index (search_index, rowid, name, organisation, contact, place, notes)
    VALUES ('delete', old.search_entry_id, old.name, old.organisation, old.contact, old.place, old.notes);
    INSERT INTO search_index (rowid, name, organisation, contact, place, notes)
    VALUES (new.search_entry_id, new.name, new.organisation, new.contact, new.place, new.notes);
END;

CREATE TRIGGER search_entry_named AFTER INSERT ON search_entry WHEN new.name <> ''
BEGIN
    INSERT INTO search_word (word, uses)
    SELECT DISTINCT part.value, 1
      FROM json_each('[' || replace(json_quote(new.name), ' ', '","') || ']') AS part
     WHERE length(part.value) BETWEEN 4 AND 24
       AND part.value NOT GLOB '*[0-9]*'
    ON CONFLICT (word) DO UPDATE
       SET uses = uses + 1;
END;

CREATE TRIGGER search_entry_removed AFTER DELETE ON search_entry
BEGIN
    INSERT INTO search_index (search_index, rowid, name, organisation, contact, place, notes)
    VALUES ('delete', old.search_entry_id, old.name, old.organisation, old.contact, old.place, old.notes);
END;

CREATE TRIGGER search_entry_renamed AFTER UPDATE OF name ON search_entry WHEN new.name <> old.name
BEGIN
    INSERT INTO search_word (word, uses)
    SELECT DISTINCT part.value, 1
      FROM json_each('[' || replace(json_quote(new.name), ' ', '","') || ']') AS part
     WHERE length(part.value) BETWEEN 4 AND 24
       AND part.value NOT GLOB '*[0-9]*'
    ON CONFLICT (word) DO UPDATE
       SET uses = uses + 1;
    UPDATE search_word
       SET uses = uses - 1
     WHERE word IN (SELECT part.value FROM json_each('[' || replace(json_quote(old.name), ' ', '","') || ']') AS part);
END;

CREATE TRIGGER search_entry_unnamed AFTER DELETE ON search_entry WHEN old.name <> ''
BEGIN
    UPDATE search_word
       SET uses = uses - 1
     WHERE word IN (SELECT part.value FROM json_each('[' || replace(json_quote(old.name), ' ', '","') || ']') AS part);
END;

CREATE TABLE search_entry (
    search_entry_id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER UNIQUE REFERENCES person (person_id),
    organisation_id INTEGER UNIQUE REFERENCES organisation (organisation_id),
    name TEXT NOT NULL DEFAULT '',
    organisation TEXT NOT NULL DEFAULT '',
    contact TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE VIRTUAL TABLE search_index USING fts5 (
    name, organisation, contact, place, notes,
    content = 'search_entry', content_rowid = 'search_entry_id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4', detail = 'column'
);

CREATE VIEW search_name AS
SELECT entry.search_entry_id, part.value AS word
  FROM search_entry AS entry, json_each('[' || replace(json_quote(entry.name), ' ', '","') || ']') AS part
 WHERE length(part.value) BETWEEN 4 AND 24
   AND part.value NOT GLOB '*[0-9]*';

CREATE TRIGGER search_word_added AFTER INSERT ON search_word
BEGIN
    INSERT OR IGNORE INTO search_word_gram (gram, search_word_id)
    SELECT substr(' ' || new.word || ' ', place.value, 3), new.search_word_id
      FROM json_each('[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24]') AS place
     WHERE place.value <= length(new.word);
END;

CREATE TRIGGER search_word_removed AFTER DELETE ON search_word
BEGIN
    DELETE FROM search_word_gram
     WHERE search_word_id = old.search_word_id
       AND gram IN (SELECT substr(' ' || old.word || ' ', place.value, 3)
                      FROM json_each('[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24]') AS place
                     WHERE place.value <= length(old.word));
END;

CREATE TRIGGER search_word_unused AFTER UPDATE OF uses ON search_word WHEN new.uses < 1
BEGIN
    DELETE FROM search_word WHERE search_word_id = new.search_word_id;
END;

CREATE TABLE search_word (
    search_word_id INTEGER PRIMARY KEY,
    word TEXT NOT NULL UNIQUE,
    uses INTEGER NOT NULL
) STRICT;

CREATE TABLE search_word_gram (
    gram TEXT NOT NULL,
    search_word_id INTEGER NOT NULL,
    PRIMARY KEY (gram, search_word_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    setting_key TEXT PRIMARY KEY,
    setting_value TEXT NOT NULL
) STRICT;

CREATE TABLE suppression_entry (
    suppression_entry_id INTEGER PRIMARY KEY AUTOINCREMENT,
    list TEXT NOT NULL,
    channel TEXT NOT NULL,
    hash BLOB NOT NULL,
    normal_version INTEGER NOT NULL,
    source_uuid TEXT NOT NULL DEFAULT '',
    listed_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (list, channel, hash)
) STRICT;

CREATE INDEX suppression_entry_by_hash ON suppression_entry (hash);

CREATE TABLE tag (
    tag_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    search_key TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE tombstone (
    tombstone_id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('record', 'email', 'phone', 'identity')),
    hash BLOB NOT NULL,
    normal_version INTEGER NOT NULL,
    erasure_act_uuid TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (kind, hash)
) STRICT;

CREATE TABLE trade_show (
    trade_show_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    place TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    languages TEXT NOT NULL,
    notice_url TEXT NOT NULL DEFAULT '',
    created_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;

CREATE INDEX trade_show_by_day ON trade_show (ends_on);

CREATE TABLE trade_show_notice (
    trade_show_notice_id INTEGER PRIMARY KEY AUTOINCREMENT,
    trade_show_id INTEGER NOT NULL REFERENCES trade_show (trade_show_id),
    notice_id INTEGER NOT NULL REFERENCES notice (notice_id),
    UNIQUE (trade_show_id, notice_id)
) STRICT;

CREATE TABLE trade_show_question (
    trade_show_question_id INTEGER PRIMARY KEY AUTOINCREMENT,
    trade_show_id INTEGER NOT NULL REFERENCES trade_show (trade_show_id),
    purpose_id INTEGER NOT NULL REFERENCES purpose (purpose_id),
    channel TEXT NOT NULL,
    position INTEGER NOT NULL,
    UNIQUE (trade_show_id, purpose_id, channel)
) STRICT;

CREATE TABLE trade_show_staff (
    trade_show_staff_id INTEGER PRIMARY KEY AUTOINCREMENT,
    trade_show_id INTEGER NOT NULL REFERENCES trade_show (trade_show_id),
    user_uuid TEXT NOT NULL,
    UNIQUE (trade_show_id, user_uuid)
) STRICT;

CREATE TABLE trade_show_wording (
    trade_show_wording_id INTEGER PRIMARY KEY AUTOINCREMENT,
    trade_show_id INTEGER NOT NULL REFERENCES trade_show (trade_show_id),
    wording_id INTEGER NOT NULL REFERENCES wording (wording_id),
    UNIQUE (trade_show_id, wording_id)
) STRICT;

CREATE TABLE undo_image (
    undo_image_id INTEGER PRIMARY KEY AUTOINCREMENT,
    import_batch_id INTEGER REFERENCES import_batch (import_batch_id),
    person_id INTEGER REFERENCES person (person_id),
    organisation_id INTEGER REFERENCES organisation (organisation_id),
    table_name TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    image TEXT,
    created_at INTEGER NOT NULL
, undo_step_id INTEGER REFERENCES undo_step (undo_step_id), after_image TEXT) STRICT;

CREATE INDEX undo_image_by_batch ON undo_image (import_batch_id);

CREATE INDEX undo_image_by_organisation ON undo_image (organisation_id) WHERE organisation_id IS NOT NULL;

CREATE INDEX undo_image_by_person ON undo_image (person_id) WHERE person_id IS NOT NULL;

CREATE INDEX undo_image_by_step ON undo_image (undo_step_id) WHERE undo_step_id IS NOT NULL;

CREATE TABLE undo_step (
    undo_step_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    user_uuid TEXT NOT NULL,
    record_kind TEXT NOT NULL DEFAULT '',
    record_uuid TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    undone_at INTEGER
) STRICT;

CREATE INDEX undo_step_by_time ON undo_step (created_at);

CREATE INDEX undo_step_by_user ON undo_step (user_uuid, undo_step_id);

CREATE TABLE vault_state (
    vault_state_id INTEGER PRIMARY KEY CHECK (vault_state_id = 1),
    uuid TEXT NOT NULL,
    recovery_public_key BLOB NOT NULL,
    is_sample INTEGER NOT NULL CHECK (is_sample IN (0, 1)),
    cleaning_pending INTEGER NOT NULL DEFAULT 0 CHECK (cleaning_pending IN (0, 1)),
    created_at INTEGER NOT NULL
, erased_log_read TEXT NOT NULL DEFAULT '', refused_log_read TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE wording (
    wording_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    purpose_id INTEGER NOT NULL REFERENCES purpose (purpose_id),
    channel TEXT NOT NULL,
    language TEXT NOT NULL,
    version INTEGER NOT NULL,
    body TEXT NOT NULL,
    is_complete INTEGER NOT NULL CHECK (is_complete IN (0, 1)),
    created_at INTEGER NOT NULL,
    UNIQUE (purpose_id, channel, language, version)
) STRICT;
