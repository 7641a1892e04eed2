-- The pairs that somebody said are different, which no scan brings up again.
SELECT duplicate_pair.duplicate_pair_id, duplicate_pair.uuid, duplicate_pair.score, duplicate_pair.reasons,
       duplicate_pair.state, duplicate_pair.found_at,
       MIN(duplicate_member.person_id) AS person_id, MAX(duplicate_member.person_id) AS other_person_id,
       MIN(duplicate_member.organisation_id) AS organisation_id,
       MAX(duplicate_member.organisation_id) AS other_organisation_id
  FROM duplicate_pair
  JOIN duplicate_member ON duplicate_member.duplicate_pair_id = duplicate_pair.duplicate_pair_id
 WHERE duplicate_pair.state = 'different'
 GROUP BY duplicate_pair.duplicate_pair_id
 ORDER BY duplicate_pair.decided_at DESC, duplicate_pair.duplicate_pair_id
 LIMIT :limit
