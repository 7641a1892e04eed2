-- A rule of the firm ends; it stays on record for the days on which it held.
UPDATE own_rule
   SET valid_to = :valid_to
 WHERE uuid = :uuid
