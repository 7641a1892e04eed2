-- Whether anybody was ever erased here: if not, no row needs to be asked about.
SELECT 1 AS found
  FROM tombstone
 LIMIT 1
