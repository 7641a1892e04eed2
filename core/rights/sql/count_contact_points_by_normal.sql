-- Whether a living record still holds this address or number.
SELECT COUNT(*) AS point_count
  FROM contact_point
 WHERE normal = :normal
