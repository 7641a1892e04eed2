-- Where the entries of this import begin.
SELECT ifnull(max(search_entry_id), 0) AS last_id
  FROM search_entry
