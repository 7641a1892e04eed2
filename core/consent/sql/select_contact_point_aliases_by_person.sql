-- Contact points of a merged card that were the same as one of the card that stayed: their acts go on under the kept one.
SELECT alias_uuid, kept_uuid
  FROM contact_point_alias
 WHERE person_id = :person_id
