-- Narrows a list to those who look like somebody else, and about whom nothing is decided yet.
SELECT m.organisation_id AS record_id
  FROM duplicate_pair AS p
  JOIN duplicate_member AS m ON m.duplicate_pair_id = p.duplicate_pair_id
 WHERE p.state IN ('open', 'later')
   AND m.organisation_id IS NOT NULL
