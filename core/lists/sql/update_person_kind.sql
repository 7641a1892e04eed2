-- One person of many gets another kind; whoever has it already stays as it is.
UPDATE person
   SET kind = :value,
       changed_at = :now,
       version = version + 1
 WHERE person_id = :person_id
   AND kind <> :value
