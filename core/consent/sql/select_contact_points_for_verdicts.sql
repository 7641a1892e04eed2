-- The contact points of a range of people, in their order; the preferred ones are put first when they are read.
SELECT person_id, contact_point_id, kind, normal, postal_code, label, status, is_preferred, created_at
  FROM contact_point INDEXED BY contact_point_by_person
 WHERE person_id >= :first
   AND person_id <= :last
 ORDER BY person_id, contact_point_id
