-- One row of the list of organisations.
SELECT o.organisation_id, o.uuid, o.name, o.country,
       o.source, o.created_at, o.changed_at,
       (SELECT COUNT(*) FROM affiliation AS a WHERE a.organisation_id = o.organisation_id AND a.ended_on IS NULL) AS people,
       (SELECT c.value
          FROM contact_point AS c
         WHERE c.organisation_id = o.organisation_id
           AND c.kind = 'email'
         ORDER BY c.contact_point_id
         LIMIT 1) AS email,
       (SELECT c.value
          FROM contact_point AS c
         WHERE c.organisation_id = o.organisation_id
           AND c.kind IN ('phone', 'mobile')
         ORDER BY c.contact_point_id
         LIMIT 1) AS phone,
       (SELECT c.city
          FROM contact_point AS c
         WHERE c.organisation_id = o.organisation_id
           AND c.kind = 'address'
         ORDER BY c.is_preferred DESC, c.contact_point_id
         LIMIT 1) AS city
  FROM organisation AS o
 WHERE o.organisation_id = :organisation_id
