-- Whether this note is already in the timeline, so that the same file twice does not double it.
SELECT activity.activity_id
  FROM activity_party
  JOIN activity ON activity.activity_id = activity_party.activity_id
 WHERE activity_party.person_id = :person_id
   AND activity.kind = 'note'
   AND activity.body = :body
 LIMIT 1
