-- What this user looked at last, to rank it first.
SELECT person_id, MAX(used_at) AS used_at
  FROM recent_use
 WHERE user_uuid = :user_uuid
   AND person_id IS NOT NULL
 GROUP BY person_id
 ORDER BY used_at DESC
 LIMIT :row_limit
