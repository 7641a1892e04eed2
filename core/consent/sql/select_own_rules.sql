-- The firm's own rules, ended ones too: a question about a past day is judged by those of that day.
SELECT uuid, title, country, channels, recipients, purposes, requirement, valid_from, valid_to
  FROM own_rule
 ORDER BY own_rule_id
