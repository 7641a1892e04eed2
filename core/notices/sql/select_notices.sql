-- Every version, the newest first.
SELECT notice_id, uuid, article, level, language, version, body, missing, created_at
  FROM notice
 ORDER BY notice_id DESC
