-- Merge the full text in one segment: what was deleted is gone from it for good.
INSERT INTO search_index (search_index)
VALUES ('optimize')
