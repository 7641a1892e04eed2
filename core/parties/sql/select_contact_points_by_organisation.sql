-- An organisation's generic contact points.
SELECT contact_point_id, uuid, kind, label, value, normal, postal_code, city, country, status, is_preferred, source
  FROM contact_point
 WHERE organisation_id = :organisation_id
 ORDER BY is_preferred DESC, contact_point_id
