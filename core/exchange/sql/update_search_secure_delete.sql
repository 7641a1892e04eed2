-- Off for the length of a bulk removal, which an optimisation follows: that leaves no former word either.
INSERT INTO search_index (search_index, rank)
VALUES ('secure-delete', :is_on)
