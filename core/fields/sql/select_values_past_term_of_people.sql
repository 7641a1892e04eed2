-- Values of one field whose term, counted from the last act of the person, has ended.
SELECT v.custom_value_id, v.person_id, date(COALESCE(p.last_contact_on, p.collected_on, date(p.created_at / 1000, 'unixepoch')), :term) AS due_on
  FROM custom_value AS v
  JOIN person AS p ON p.person_id = v.person_id
 WHERE v.custom_field_id = :custom_field_id
   AND date(COALESCE(p.last_contact_on, p.collected_on, date(p.created_at / 1000, 'unixepoch')), :same_term) <= :horizon
 ORDER BY due_on, v.custom_value_id
