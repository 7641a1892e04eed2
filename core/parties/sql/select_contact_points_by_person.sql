-- A person's contact points, the preferred ones first.
SELECT contact_point_id, uuid, kind, label, value, normal, postal_code, city, country, status, is_preferred, source
  FROM contact_point
 WHERE person_id = :person_id
 ORDER BY is_preferred DESC, contact_point_id
