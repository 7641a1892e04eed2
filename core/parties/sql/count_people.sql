-- How many people there are, or that there are many: counting stops at :most.
SELECT COUNT(*) AS people
  FROM (SELECT person_id
          FROM person
         LIMIT COALESCE(:most, 9223372036854775807))
