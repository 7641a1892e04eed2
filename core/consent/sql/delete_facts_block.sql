-- Packed facts that cannot be read: the tables hold them too.
DELETE FROM facts_block
 WHERE facts_block_id = :facts_block_id
