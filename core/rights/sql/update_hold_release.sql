-- Once only: a hold that was released stays as it was.
UPDATE hold
   SET released_by = :released_by,
       released_at = :released_at
 WHERE uuid = :uuid
   AND released_at IS NULL
