-- A day at the stand, in the order in which visitors came.
SELECT capture.capture_id, capture.uuid, capture.person_id, person.uuid AS person_uuid, capture.origin,
       capture.sheet_number, capture.language, capture.answers, capture.is_minor, capture.captured_at,
       capture.reviewed_at, app_user.display_name AS author_name
  FROM capture
  JOIN person ON person.person_id = capture.person_id
  LEFT JOIN app_user ON app_user.uuid = capture.captured_by
 WHERE capture.trade_show_id = :trade_show_id
   AND capture.captured_on = :captured_on
 ORDER BY capture.captured_at, capture.capture_id
