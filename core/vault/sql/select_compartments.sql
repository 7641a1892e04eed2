-- The public halves of all compartments, old generations included: what was sealed for them must stay readable.
SELECT code, generation, public_key
  FROM compartment
 ORDER BY compartment_id
