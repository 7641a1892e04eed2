-- Nobody lately opened who is not there any more.
DELETE FROM recent_use
 WHERE person_id = :person_id
