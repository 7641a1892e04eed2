-- One person of many leaves a list.
DELETE FROM list_member
 WHERE list_member_id = :link_id
