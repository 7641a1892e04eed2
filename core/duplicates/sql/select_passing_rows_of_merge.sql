-- Drafts and copies for undoing that went along with a merged card: they go back with it.
SELECT merged_row.table_name, merged_row.record_id, merged_side.record_uuid
  FROM person
  JOIN merged_row ON merged_row.person_id = person.person_id
  JOIN merged_side ON merged_side.merged_side_id = merged_row.merged_side_id
 WHERE person.uuid = :uuid
   AND merged_row.table_name IN ('undo_image', 'draft')
