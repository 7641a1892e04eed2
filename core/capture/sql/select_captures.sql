-- Every visitor of a trade show, for the vault that a stand's vault comes home to.
SELECT capture_id, uuid, person_id, origin, sheet_number, language, answers, is_minor, captured_at, captured_on,
       captured_by
  FROM capture
 WHERE trade_show_id = :trade_show_id
 ORDER BY capture_id
