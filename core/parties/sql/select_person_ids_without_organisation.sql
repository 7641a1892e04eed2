-- The end of the order by organisation: those who are met for themselves, by name.
SELECT p.person_id
  FROM person AS p
 WHERE NOT EXISTS (SELECT 1
                     FROM affiliation AS a
                    WHERE a.person_id = p.person_id
                      AND a.ended_on IS NULL)
 ORDER BY p.sort_key, p.person_id
 LIMIT COALESCE(:row_limit, 9223372036854775807)
