-- Whether something here bears this code already, or bore it before it was merged.
SELECT EXISTS (SELECT 1
                 FROM person
                WHERE uuid = :uuid)
    OR EXISTS (SELECT 1
                 FROM person_alias
                WHERE alias_uuid = :uuid)
    OR EXISTS (SELECT 1
                 FROM contact_point
                WHERE uuid = :uuid)
    OR EXISTS (SELECT 1
                 FROM contact_point_alias
                WHERE alias_uuid = :uuid) AS is_used
