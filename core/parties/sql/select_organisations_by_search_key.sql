-- The organisations that already bear a name, whatever their legal form, the oldest first.
SELECT organisation_id, name, legal_name, siren, siret
  FROM organisation
 WHERE search_key = :search_key
 ORDER BY organisation_id
 LIMIT 200
