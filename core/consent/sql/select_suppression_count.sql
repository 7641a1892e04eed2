-- Whether there is anything to compare with at all.
SELECT EXISTS (SELECT 1 FROM suppression_entry) AS is_used
