-- Where a contact point that a stand's consent names lies here, and whose it is; what was folded into another lies there.
SELECT contact_point_id, person_id
  FROM contact_point
 WHERE uuid = COALESCE((SELECT kept_uuid
                          FROM contact_point_alias
                         WHERE alias_uuid = :uuid), :uuid)
