-- The photo that a new one takes the place of.
SELECT attachment_id
  FROM attachment
 WHERE (person_id = :person_id OR organisation_id = :organisation_id)
   AND kind = 'photo'
   AND removed_at IS NULL
