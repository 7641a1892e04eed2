-- Whether this code is one of a merged record's, and so of the same person.
SELECT person_alias_id
  FROM person_alias
 WHERE alias_uuid = :uuid
   AND person_id = :person_id
