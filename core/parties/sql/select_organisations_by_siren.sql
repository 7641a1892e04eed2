-- The firm that a number of the register names: the establishment that is meant, or one that is not known yet.
SELECT organisation_id, name, legal_name, siren, siret
  FROM organisation
 WHERE siren = :siren
   AND siren <> ''
   AND (siret = :siret OR siret = '' OR :siret = '')
 ORDER BY siret = :siret DESC, organisation_id
 LIMIT 200
