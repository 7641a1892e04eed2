-- What the firm states of each purpose.
SELECT purpose.code AS code, terms.bases AS bases, terms.interest_en AS interest_en, terms.interest_fr AS interest_fr,
       terms.retention_en AS retention_en, terms.retention_fr AS retention_fr
  FROM purpose_terms AS terms
  JOIN purpose ON purpose.purpose_id = terms.purpose_id
 ORDER BY purpose.position, purpose.purpose_id
