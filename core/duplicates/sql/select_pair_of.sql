-- The pair of two people or of two organisations, whatever was decided about it.
SELECT one.duplicate_pair_id
  FROM duplicate_member AS one
  JOIN duplicate_member AS other ON other.duplicate_pair_id = one.duplicate_pair_id
 WHERE (:is_person = 1 AND one.person_id = :first AND other.person_id = :second)
    OR (:is_person = 0 AND one.organisation_id = :first AND other.organisation_id = :second)
