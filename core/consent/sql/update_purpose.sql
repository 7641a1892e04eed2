-- A purpose is named anew, put away or taken back; its code stays, consents name it.
UPDATE purpose
   SET label_en = :label_en,
       label_fr = :label_fr,
       is_active = :is_active,
       sensitive = :sensitive,
       needs_age = :needs_age
 WHERE purpose_id = :purpose_id
