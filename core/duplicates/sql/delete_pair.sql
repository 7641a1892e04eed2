-- A pair that is not likely any more.
DELETE FROM duplicate_pair
 WHERE duplicate_pair_id = :duplicate_pair_id
