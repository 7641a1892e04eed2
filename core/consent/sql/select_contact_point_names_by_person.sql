-- How the contact points of one person are named, beside what decides about them.
SELECT contact_point_id, uuid, value
  FROM contact_point
 WHERE person_id = :person_id
 ORDER BY contact_point_id
