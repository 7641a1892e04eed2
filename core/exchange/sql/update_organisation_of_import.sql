-- What a file says of an organisation that was there before, and the way back when the import is undone.
UPDATE organisation
   SET siren = :siren,
       siret = :siret,
       legal_name = :legal_name,
       vat_number = :vat_number,
       ape_code = :ape_code,
       website = :website,
       country = :country,
       changed_at = :changed_at,
       version = :version
 WHERE organisation_id = :organisation_id
