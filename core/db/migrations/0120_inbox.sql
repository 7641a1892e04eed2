-- Inbox of business cards: whom we hold a card of and may not contact, what was asked by mail under which code, and what
-- came back. The answer itself becomes an act of the ledger with the message as its proof.

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

-- Messages that changed something, by hash: the same one twice changes nothing.
CREATE TABLE inbox_message (
    inbox_message_id INTEGER PRIMARY KEY AUTOINCREMENT,
    digest BLOB NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person (person_id),
    outcome TEXT NOT NULL,
    processed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX inbox_message_by_digest ON inbox_message (digest);
CREATE INDEX inbox_message_by_person ON inbox_message (person_id);
