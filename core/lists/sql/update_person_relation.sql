-- One person of many gets another relation; whoever has it already stays as it is.
UPDATE person
   SET relation = :value,
       changed_at = :now,
       version = version + 1
 WHERE person_id = :person_id
   AND relation <> :value
