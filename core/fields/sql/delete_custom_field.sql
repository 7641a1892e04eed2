-- A field that is no longer needed (Art. 5(1)(c) GDPR).
DELETE FROM custom_field
 WHERE custom_field_id = :custom_field_id
