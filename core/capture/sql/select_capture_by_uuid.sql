-- Whether a visitor was taken already, and as whom.
SELECT capture.capture_id, capture.person_id, person.uuid AS person_uuid
  FROM capture
  JOIN person ON person.person_id = capture.person_id
 WHERE capture.uuid = :uuid
