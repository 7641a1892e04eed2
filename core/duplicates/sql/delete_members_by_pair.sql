-- A pair that is not likely any more, first its cards.
DELETE FROM duplicate_member
 WHERE duplicate_pair_id = :duplicate_pair_id
