-- Whose a contact point is, for the lists that tell apart who lives at one address.
SELECT COALESCE(person.first_name, '') AS first_name, COALESCE(person.last_name, '') AS last_name,
       COALESCE(organisation.name, '') AS organisation_name, COALESCE(organisation.uuid, '') AS organisation_uuid,
       EXISTS (SELECT 1
                 FROM person_alias
                WHERE person_alias.person_id = contact_point.person_id)
       OR EXISTS (SELECT 1
                    FROM organisation_alias
                   WHERE organisation_alias.organisation_id = contact_point.organisation_id) AS is_merged
  FROM contact_point
  LEFT JOIN person ON person.person_id = contact_point.person_id
  LEFT JOIN organisation ON organisation.organisation_id = contact_point.organisation_id
 WHERE contact_point.contact_point_id = :contact_point_id
