-- Was this very message processed before?
SELECT outcome
  FROM inbox_message
 WHERE digest = :digest
 LIMIT 1
