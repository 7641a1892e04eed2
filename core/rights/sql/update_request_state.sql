-- The answer was given, or refused with its reasons.
UPDATE request
   SET state = :state,
       answered_on = :answered_on
 WHERE uuid = :uuid
   AND state = 'open'
