-- The contact points of a range of people, in their order.
SELECT contact_point_id, person_id, uuid, kind, value, normal, postal_code, status
  FROM contact_point
 WHERE person_id >= :first
   AND person_id <= :last
 ORDER BY person_id, is_preferred DESC, contact_point_id
