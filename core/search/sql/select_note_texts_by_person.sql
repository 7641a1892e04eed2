-- The words of a person's exchanges, for the index.
SELECT a.body
  FROM activity_party AS p
  JOIN activity AS a ON a.activity_id = p.activity_id
 WHERE p.person_id = :person_id
   AND a.body <> ''
