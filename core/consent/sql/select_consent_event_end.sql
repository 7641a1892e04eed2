-- Where the ledger ends, and the last number that was ever given out: a row that was cut off at the end left no gap.
SELECT COALESCE(MAX(consent_event_id), 0) AS last_id,
       COALESCE((SELECT seq
                   FROM sqlite_sequence
                  WHERE name = 'consent_event'), 0) AS last_given
  FROM consent_event
