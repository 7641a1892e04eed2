-- State something of the processing; an empty text takes it back.
INSERT INTO notice_fact (fact, language, body, changed_at)
VALUES (:fact, :language, :body, :changed_at)
    ON CONFLICT (fact, language) DO UPDATE
   SET body = excluded.body,
       changed_at = excluded.changed_at
