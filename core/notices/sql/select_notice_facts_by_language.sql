-- The firm's statements in one language.
SELECT fact, body
  FROM notice_fact
 WHERE language = :language
