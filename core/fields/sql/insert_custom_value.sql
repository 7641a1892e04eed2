-- A value in the stored form.
INSERT INTO custom_value (custom_field_id, person_id, organisation_id, value, number)
VALUES (:custom_field_id, :person_id, :organisation_id, :value, :number)
