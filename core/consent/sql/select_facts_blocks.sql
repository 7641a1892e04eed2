-- The packed facts of a range of people, in their order, as this program understands them.
SELECT facts_block_id, facts
  FROM facts_block
 WHERE facts_block_id >= :first
   AND facts_block_id <= :last
   AND version = :version
 ORDER BY facts_block_id
