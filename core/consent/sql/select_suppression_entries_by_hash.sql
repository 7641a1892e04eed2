-- The opposition lists that hold this hash.
SELECT list, channel, listed_at
  FROM suppression_entry
 WHERE hash = :hash
 ORDER BY list, channel
