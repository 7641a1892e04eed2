-- Whether this hash belongs to somebody who was erased.
SELECT tombstone_id
  FROM tombstone
 WHERE kind = :kind
   AND hash = :hash
