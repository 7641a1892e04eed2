-- Store an edited contact point of its owner.
UPDATE contact_point
   SET kind = :kind,
       label = :label,
       value = :value,
       normal = :normal,
       postal_code = :postal_code,
       city = :city,
       country = :country,
       status = :status,
       is_preferred = :is_preferred
 WHERE contact_point_id = :contact_point_id
   AND (person_id = :person_id OR organisation_id = :organisation_id)
