-- Who has more than one contact detail of a kind, a label or one that does not work: a table needs columns for it. Everybody
-- else needs one.
SELECT person_id, organisation_id, kind, COUNT(*) AS how_many, MAX(is_preferred) AS has_preferred,
       MAX(CASE WHEN label <> '' THEN 1 ELSE 0 END) AS has_label,
       MAX(CASE WHEN status <> 'valid' THEN 1 ELSE 0 END) AS has_status
  FROM contact_point
 GROUP BY person_id, organisation_id, kind
HAVING COUNT(*) > 1
    OR MAX(CASE WHEN label <> '' OR status <> 'valid' THEN 1 ELSE 0 END) = 1
