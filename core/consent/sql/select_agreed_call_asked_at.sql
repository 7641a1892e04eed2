-- When somebody agreed to a time to be called: at the talk that was noted with it, or when it was noted.
SELECT MIN(activity.created_at,
           COALESCE((SELECT talk.occurred_at
                       FROM activity_party AS spoken
                       JOIN activity AS talk
                         ON talk.activity_id = spoken.activity_id
                      WHERE spoken.person_id = activity_party.person_id
                        AND talk.kind = 'call'
                        AND talk.created_at BETWEEN activity.created_at - 10000 AND activity.created_at
                      ORDER BY talk.activity_id DESC
                      LIMIT 1),
                    activity.created_at)) AS asked_at
  FROM activity_party
  JOIN activity
    ON activity.activity_id = activity_party.activity_id
 WHERE activity_party.activity_party_id = :activity_party_id
