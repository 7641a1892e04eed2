-- Notes that came with an import and that its undoing has left without a person.
DELETE FROM activity
 WHERE created_at = :created_at
   AND kind = 'note'
   AND NOT EXISTS (SELECT 1
                     FROM activity_party
                    WHERE activity_party.activity_id = activity.activity_id)
