-- A person was given a notice.
INSERT INTO notice_given (uuid, person_id, notice_id, given_on, method, user_uuid, created_at)
VALUES (:uuid, :person_id, :notice_id, :given_on, :method, :user_uuid, :created_at)
