-- For the number of the next certificate of the year.
SELECT COUNT(*) AS act_count
  FROM erasure_act
 WHERE occurred_at >= :since
