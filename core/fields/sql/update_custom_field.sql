-- Kind, subject and key stay: values and mappings rest on them.
UPDATE custom_field
   SET name = :name,
       choices = :choices,
       purpose = :purpose,
       basis = :basis,
       retention = :retention
 WHERE custom_field_id = :custom_field_id
