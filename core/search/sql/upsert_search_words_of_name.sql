-- One record more bears the words of this name.
INSERT INTO search_word (word, uses)
SELECT DISTINCT part.value, 1
  FROM json_each('[' || replace(json_quote(:name), ' ', '","') || ']') AS part
 WHERE length(part.value) BETWEEN 4 AND 24
   AND part.value NOT GLOB '*[0-9]*'
ON CONFLICT (word) DO UPDATE
   SET uses = uses + 1
