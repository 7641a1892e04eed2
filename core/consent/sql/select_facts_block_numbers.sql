-- Which blocks need not be made again.
SELECT facts_block_id
  FROM facts_block
 WHERE version = :version
 ORDER BY facts_block_id
