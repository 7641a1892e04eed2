-- Values of one field whose term, counted from the last act of anybody who works there, has ended.
SELECT ended.custom_value_id, NULL AS person_id, date(ended.last_act, :term) AS due_on
  FROM (SELECT v.custom_value_id,
               COALESCE((SELECT MAX(COALESCE(p.last_contact_on, p.collected_on))
                           FROM affiliation AS a
                           JOIN person AS p ON p.person_id = a.person_id
                          WHERE a.organisation_id = o.organisation_id),
                        date(o.created_at / 1000, 'unixepoch')) AS last_act
          FROM custom_value AS v
          JOIN organisation AS o ON o.organisation_id = v.organisation_id
         WHERE v.custom_field_id = :custom_field_id) AS ended
 WHERE date(ended.last_act, :same_term) <= :horizon
 ORDER BY due_on, ended.custom_value_id
