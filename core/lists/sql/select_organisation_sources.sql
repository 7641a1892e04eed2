-- Each organisation's source, to be compared without accents and case.
SELECT organisation_id AS record_id, source AS words
  FROM organisation
 WHERE source <> ''
