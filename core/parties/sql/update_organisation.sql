-- Store an edited organisation, unless somebody else was faster.
UPDATE organisation
   SET name = :name,
       legal_name = :legal_name,
       siren = :siren,
       siret = :siret,
       vat_number = :vat_number,
       ape_code = :ape_code,
       owner_user_id = :owner_user_id,
       website = :website,
       country = :country,
       search_key = :search_key,
       sort_key = :sort_key,
       changed_at = :changed_at,
       version = version + 1
 WHERE organisation_id = :organisation_id
   AND version = :version
