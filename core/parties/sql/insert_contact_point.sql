-- Add an e-mail, a number or an address to a person or an organisation.
INSERT INTO contact_point (uuid, person_id, organisation_id, kind, label, value, normal, postal_code, city, country,
                           status, is_preferred, source, created_at)
VALUES (:uuid, :person_id, :organisation_id, :kind, :label, :value, :normal, :postal_code, :city, :country,
        :status, :is_preferred, :source, :created_at)
