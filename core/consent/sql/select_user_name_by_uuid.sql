-- Who recorded an act, for the proof that a person may ask for.
SELECT display_name
  FROM app_user
 WHERE uuid = :uuid
