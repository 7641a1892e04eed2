-- Notices (RGPD 13 and 14): what the firm says of its processing, the texts that came of it, and who was given which.

-- By which right and for how long a purpose is pursued, in the firm's words where it has some.
CREATE TABLE purpose_terms (
    purpose_id INTEGER PRIMARY KEY REFERENCES purpose (purpose_id),
    bases TEXT NOT NULL,
    interest_en TEXT NOT NULL DEFAULT '',
    interest_fr TEXT NOT NULL DEFAULT '',
    retention_en TEXT NOT NULL DEFAULT '',
    retention_fr TEXT NOT NULL DEFAULT '',
    changed_at INTEGER NOT NULL
) STRICT;

-- Recipients, transfers, automated decisions...: a statement of the firm in a language.
CREATE TABLE notice_fact (
    notice_fact_id INTEGER PRIMARY KEY AUTOINCREMENT,
    fact TEXT NOT NULL,
    language TEXT NOT NULL,
    body TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    UNIQUE (fact, language)
) STRICT;

-- A published text never changes: its next version is another row.
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

-- Who is still to be informed: the clock is looked at each time Today is.
CREATE INDEX person_to_inform ON person (person_id) WHERE informed_on IS NULL;

-- The clock of information. Data from the person: at once (RGPD 13(1)); from elsewhere: a month, or the first message,
-- or the first time that somebody else is given the data, whichever comes first (RGPD 14(3)).
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
