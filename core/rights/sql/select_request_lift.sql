-- Whether a restriction is on record, and whether it has ended.
SELECT lifted_on
  FROM request
 WHERE uuid = :uuid
