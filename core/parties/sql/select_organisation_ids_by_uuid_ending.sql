-- The command line accepts the end of an identifier when it is unique.
SELECT organisation_id
  FROM organisation
 WHERE uuid LIKE :ending ESCAPE '\'
 UNION
SELECT organisation_id
  FROM organisation_alias
 WHERE alias_uuid LIKE :ending ESCAPE '\'
 LIMIT 2
