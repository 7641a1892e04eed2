-- Store what an import, or its undoing, makes of a person; the version is given, so that undoing gives the old one back.
UPDATE person
   SET civility = :civility,
       first_name = :first_name,
       last_name = :last_name,
       kind = :kind,
       relation = :relation,
       country = :country,
       language = :language,
       birth_date = :birth_date,
       age_band = :age_band,
       age_band_on = :age_band_on,
       informed_on = :informed_on,
       last_contact_on = :last_contact_on,
       search_key = :search_key,
       sort_key = :sort_key,
       changed_at = :changed_at,
       version = :version
 WHERE person_id = :person_id
