-- How many organisations there are, or that there are many: counting stops at :most.
SELECT COUNT(*) AS organisations
  FROM (SELECT organisation_id
          FROM organisation
         LIMIT COALESCE(:most, 9223372036854775807))
