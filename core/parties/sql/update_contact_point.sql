-- Store an edited contact point of its owner. Another number is one that nobody knew before.
UPDATE contact_point
   SET kind = :kind,
       label = :label,
       value = :value,
       normal = :normal,
       postal_code = :postal_code,
       city = :city,
       country = :country,
       status = :status,
       is_preferred = :is_preferred,
       created_at = CASE WHEN normal = :normal THEN created_at ELSE :changed_at END
 WHERE contact_point_id = :contact_point_id
   AND (person_id = :person_id OR organisation_id = :organisation_id)
