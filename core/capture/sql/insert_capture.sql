-- A visitor's passage at the stand.
INSERT INTO capture (uuid, trade_show_id, person_id, origin, sheet_number, language, answers, is_minor, captured_at,
                     captured_on, captured_by, created_at)
VALUES (:uuid, :trade_show_id, :person_id, :origin, :sheet_number, :language, :answers, :is_minor, :captured_at,
        :captured_on, :captured_by, :created_at)
