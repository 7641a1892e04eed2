-- When somebody agreed to the time of a call.
SELECT activity.created_at
  FROM activity_party
  JOIN activity
    ON activity.activity_id = activity_party.activity_id
 WHERE activity_party.activity_party_id = :activity_party_id
