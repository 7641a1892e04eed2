-- Which notices a visitor was given at the stand, by the codes under which they are known at home.
SELECT given.uuid, notice.uuid AS notice_uuid, given.given_on, given.method, given.user_uuid, given.created_at
  FROM notice_given AS given
  JOIN notice ON notice.notice_id = given.notice_id
 WHERE given.person_id = :person_id
 ORDER BY given.notice_given_id
