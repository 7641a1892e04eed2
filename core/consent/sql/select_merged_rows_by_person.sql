-- Which rows each card brought into a merge; rows that no card brought came later and count for all.
SELECT merged_side_id, table_name, record_id
  FROM merged_row
 WHERE person_id = :person_id
 ORDER BY table_name, record_id
