-- A new scan sees the pair with other eyes; what was decided stays.
UPDATE duplicate_pair
   SET score = :score,
       reasons = :reasons
 WHERE duplicate_pair_id = :duplicate_pair_id
