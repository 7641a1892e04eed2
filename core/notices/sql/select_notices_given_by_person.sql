-- What one person was given, the newest first.
SELECT given.uuid AS uuid, notice.uuid AS notice_uuid, notice.version AS version, notice.level AS level,
       notice.language AS language, given.given_on AS given_on, given.method AS method
  FROM notice_given AS given
  JOIN notice ON notice.notice_id = given.notice_id
 WHERE given.person_id = :person_id
 ORDER BY given.given_on DESC, given.notice_given_id DESC
