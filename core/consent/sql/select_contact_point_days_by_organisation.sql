-- Since when the contact points of an organisation are known.
SELECT contact_point_id, created_at
  FROM contact_point
 WHERE organisation_id = :organisation_id
