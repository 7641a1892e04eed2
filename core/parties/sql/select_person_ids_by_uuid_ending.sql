-- The command line accepts the end of an identifier when it is unique; two rows are enough to know that it is not.
SELECT person_id
  FROM person
 WHERE uuid LIKE :ending ESCAPE '\'
 UNION
SELECT person_id
  FROM person_alias
 WHERE alias_uuid LIKE :ending ESCAPE '\'
 LIMIT 2
