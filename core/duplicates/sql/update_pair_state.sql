-- What somebody decided about a pair.
UPDATE duplicate_pair
   SET state = :state,
       decided_by = :decided_by,
       decided_at = :decided_at
 WHERE duplicate_pair_id = :duplicate_pair_id
