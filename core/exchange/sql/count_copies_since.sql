-- For the number of the next copy of the year; rows of the register never go.
SELECT COUNT(*) AS copies
  FROM copy_of_data
 WHERE created_at >= :since
