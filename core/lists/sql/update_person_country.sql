-- One person of many gets another country; whoever has it already stays as it is.
UPDATE person
   SET country = :value,
       changed_at = :now,
       version = version + 1
 WHERE person_id = :person_id
   AND country <> :value
