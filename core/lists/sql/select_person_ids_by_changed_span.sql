-- Which records were changed within a span of time, its end not included.
SELECT person_id AS record_id
  FROM person
 WHERE changed_at >= :from_time
   AND changed_at < :before_time
