-- Since when one hash is on one list.
SELECT listed_at
  FROM suppression_entry
 WHERE list = :list
   AND channel = :channel
   AND hash = :hash
