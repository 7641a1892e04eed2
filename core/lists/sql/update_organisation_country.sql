-- One organisation of many gets another country; whoever has it already stays as it is.
UPDATE organisation
   SET country = :value,
       changed_at = :now,
       version = version + 1
 WHERE organisation_id = :organisation_id
   AND country <> :value
