-- Words of names that share trigrams with what was typed, those that share most first.
SELECT w.word, w.uses, near.shared
  FROM (SELECT g.search_word_id, count(*) AS shared
          FROM search_word_gram AS g
         WHERE g.gram IN (SELECT typed.value FROM json_each(:grams) AS typed)
         GROUP BY g.search_word_id
        HAVING count(*) >= :least
         ORDER BY shared DESC
         LIMIT :row_limit) AS near
  JOIN search_word AS w ON w.search_word_id = near.search_word_id
