-- The order of the list by the organisation that a row shows, as ids only: rows are read when they come into view.
SELECT a.person_id
  FROM organisation AS o
  JOIN affiliation AS a ON a.organisation_id = o.organisation_id
 WHERE a.ended_on IS NULL
   AND NOT EXISTS (SELECT 1
                     FROM affiliation AS earlier
                    WHERE earlier.person_id = a.person_id
                      AND earlier.ended_on IS NULL
                      AND earlier.affiliation_id < a.affiliation_id)
 ORDER BY o.sort_key, o.organisation_id, a.affiliation_id
 LIMIT COALESCE(:row_limit, 9223372036854775807)
