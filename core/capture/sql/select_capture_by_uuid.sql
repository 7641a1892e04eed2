-- Whether a visitor was taken already, as whom, and at which trade show.
SELECT capture.capture_id, capture.person_id, capture.trade_show_id, person.uuid AS person_uuid
  FROM capture
  JOIN person ON person.person_id = capture.person_id
 WHERE capture.uuid = :uuid
