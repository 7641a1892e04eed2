-- A notice that was given at the stand, once.
INSERT INTO notice_given (uuid, person_id, notice_id, given_on, method, user_uuid, created_at)
SELECT :uuid, :person_id, notice.notice_id, :given_on, :method, :user_uuid, :created_at
  FROM notice
 WHERE notice.uuid = :notice_uuid
   AND NOT EXISTS (SELECT 1
                     FROM notice_given AS known
                    WHERE known.uuid = :uuid)
