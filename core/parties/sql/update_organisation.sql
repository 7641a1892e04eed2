-- Store an edited organisation, unless somebody else was faster.
UPDATE organisation
   SET name = :name,
       siren = :siren,
       website = :website,
       country = :country,
       search_key = :search_key,
       sort_key = :sort_key,
       changed_at = :changed_at,
       version = version + 1
 WHERE organisation_id = :organisation_id
   AND version = :version
