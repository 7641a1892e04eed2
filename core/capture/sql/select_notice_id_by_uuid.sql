-- Where a notice that was given at a stand lies here.
SELECT notice_id
  FROM notice
 WHERE uuid = :uuid
