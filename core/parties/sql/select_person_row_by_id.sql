-- One row of the list: who, for which firm, how to reach, when last.
SELECT p.person_id, p.uuid, p.civility, p.first_name, p.last_name, p.kind, p.relation, p.country, p.last_contact_on,
       p.source, p.created_at, p.changed_at,
       (SELECT u.display_name
          FROM app_user AS u
         WHERE u.user_id = p.owner_user_id) AS owner_name,
       (SELECT o.name
          FROM affiliation AS a
          JOIN organisation AS o ON o.organisation_id = a.organisation_id
         WHERE a.person_id = p.person_id
           AND a.ended_on IS NULL
         ORDER BY a.affiliation_id
         LIMIT 1) AS organisation_name,
       (SELECT c.value
          FROM contact_point AS c
         WHERE c.person_id = p.person_id
           AND c.kind = 'email'
         ORDER BY c.is_preferred DESC, c.contact_point_id
         LIMIT 1) AS email,
       (SELECT c.value
          FROM contact_point AS c
         WHERE c.person_id = p.person_id
           AND c.kind IN ('phone', 'mobile')
         ORDER BY c.is_preferred DESC, c.contact_point_id
         LIMIT 1) AS phone,
       (SELECT c.city
          FROM contact_point AS c
         WHERE c.person_id = p.person_id
           AND c.kind = 'address'
         ORDER BY c.is_preferred DESC, c.contact_point_id
         LIMIT 1) AS city
  FROM person AS p
 WHERE p.person_id = :person_id
