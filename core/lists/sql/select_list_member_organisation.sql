-- The place of an organisation in a list.
SELECT list_member_id AS link_id
  FROM list_member
 WHERE organisation_id = :organisation_id
   AND saved_view_id = :target_id
