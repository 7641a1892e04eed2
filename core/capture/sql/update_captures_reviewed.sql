-- The day was looked at: nothing of it waits any more.
UPDATE capture
   SET reviewed_at = :reviewed_at
 WHERE trade_show_id = :trade_show_id
   AND captured_on = :captured_on
   AND reviewed_at IS NULL
