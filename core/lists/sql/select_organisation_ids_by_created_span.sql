-- Which records were created within a span of time, its end not included.
SELECT organisation_id AS record_id
  FROM organisation
 WHERE created_at >= :from_time
   AND created_at < :before_time
