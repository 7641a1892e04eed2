-- Values of one field that are kept for the contract, of organisations where nobody has one any more.
SELECT v.custom_value_id, NULL AS person_id, MAX(date(p.changed_at / 1000, 'unixepoch')) AS due_on
  FROM custom_value AS v
  JOIN affiliation AS a ON a.organisation_id = v.organisation_id
  JOIN person AS p ON p.person_id = a.person_id
 WHERE v.custom_field_id = :custom_field_id
 GROUP BY v.custom_value_id
HAVING SUM(p.relation <> 'former') = 0
   AND MAX(date(p.changed_at / 1000, 'unixepoch')) <= :horizon
 ORDER BY due_on, v.custom_value_id
