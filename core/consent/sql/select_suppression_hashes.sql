-- All that is listed, in the order of its index, to ask about a million contact points in memory.
SELECT hash
  FROM suppression_entry
 ORDER BY hash
 LIMIT :row_limit
