-- For the number of the next answer of the year.
SELECT COUNT(*) AS entry_count
  FROM audit_entry
 WHERE fn = :fn
   AND outcome = 'done'
   AND occurred_at >= :since
