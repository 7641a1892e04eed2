-- One record fewer bears the words of this name.
UPDATE search_word
   SET uses = uses - 1
 WHERE word IN (SELECT part.value FROM json_each('[' || replace(json_quote(:name), ' ', '","') || ']') AS part)
