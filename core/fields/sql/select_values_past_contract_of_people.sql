-- Values of one field that are kept for the contract, of people whose contract is over.
SELECT v.custom_value_id, v.person_id, date(p.changed_at / 1000, 'unixepoch') AS due_on
  FROM custom_value AS v
  JOIN person AS p ON p.person_id = v.person_id
 WHERE v.custom_field_id = :custom_field_id
   AND p.relation = 'former'
   AND date(p.changed_at / 1000, 'unixepoch') <= :horizon
 ORDER BY due_on, v.custom_value_id
