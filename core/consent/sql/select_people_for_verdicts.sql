-- The cards of a range of people, as far as they decide, from an index that holds just that.
SELECT person_id, kind, relation, country, birth_date, age_band, age_band_on, is_collected_directly, supplier, informed_on,
       import_batch_id
  FROM person INDEXED BY person_for_verdicts
 WHERE person_id >= :first
   AND person_id <= :last
 ORDER BY person_id
