-- Take away the blocks in which those whom an import is about to add will stand; numbers of people only count upwards.
DELETE FROM facts_block
 WHERE facts_block_id >= (SELECT (ifnull(max(person_id), 0) + 1) / 128
                            FROM person)
