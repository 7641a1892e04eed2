-- A call that was noted when the number was dialled gets its outcome; nobody rewrites a call of somebody else.
UPDATE activity
   SET outcome = :outcome,
       body = :body
 WHERE uuid = :uuid
   AND kind = 'call'
   AND outcome = ''
   AND author_uuid = :author_uuid
   AND activity_id IN (SELECT activity_id
                         FROM activity_party
                        WHERE person_id = :person_id)
