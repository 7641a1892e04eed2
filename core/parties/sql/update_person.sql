-- Store an edited person; the version that was read must still be there, else somebody else was faster.
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
       source = :source,
       informed_on = :informed_on,
       informed_via = :informed_via,
       last_contact_on = :last_contact_on,
       owner_user_id = :owner_user_id,
       search_key = :search_key,
       sort_key = :sort_key,
       changed_at = :changed_at,
       version = version + 1
 WHERE person_id = :person_id
   AND version = :version
