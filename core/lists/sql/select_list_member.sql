-- The place of a person in a list.
SELECT list_member_id AS link_id
  FROM list_member
 WHERE person_id = :person_id
   AND saved_view_id = :target_id
