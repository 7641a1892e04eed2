-- Search as you type among a million people: an index for each length of the first letters, and the words of names by
-- their trigrams, for what is mistyped.

-- One to four letters are looked up; a longer beginning has few words. Positions are not kept: nothing asks for phrases.
DROP TABLE search_index;
CREATE VIRTUAL TABLE search_index USING fts5 (
    name, organisation, contact, place, notes,
    content = 'search_entry', content_rowid = 'search_entry_id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4', detail = 'column'
);
INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1);
INSERT INTO search_index (search_index) VALUES ('rebuild');

-- Each word of a name once, with the number of records that bear it: the last one takes it away.
CREATE TABLE search_word (
    search_word_id INTEGER PRIMARY KEY,
    word TEXT NOT NULL UNIQUE,
    uses INTEGER NOT NULL
) STRICT;
-- The trigrams of " word ". Without a foreign key, which would need an index of the size of the table again.
CREATE TABLE search_word_gram (
    gram TEXT NOT NULL,
    search_word_id INTEGER NOT NULL,
    PRIMARY KEY (gram, search_word_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER search_word_added AFTER INSERT ON search_word
BEGIN
    INSERT OR IGNORE INTO search_word_gram (gram, search_word_id)
    SELECT substr(' ' || new.word || ' ', place.value, 3), new.search_word_id
      FROM json_each('[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24]') AS place
     WHERE place.value <= length(new.word);
END;
CREATE TRIGGER search_word_unused AFTER UPDATE OF uses ON search_word WHEN new.uses < 1
BEGIN
    DELETE FROM search_word WHERE search_word_id = new.search_word_id;
END;
CREATE TRIGGER search_word_removed AFTER DELETE ON search_word
BEGIN
    DELETE FROM search_word_gram
     WHERE search_word_id = old.search_word_id
       AND gram IN (SELECT substr(' ' || old.word || ' ', place.value, 3)
                      FROM json_each('[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24]') AS place
                     WHERE place.value <= length(old.word));
END;

-- Of four to 24 letters and without digits: shorter ones are not taken for one another.
CREATE VIEW search_name AS
SELECT entry.search_entry_id, part.value AS word
  FROM search_entry AS entry, json_each('[' || replace(json_quote(entry.name), ' ', '","') || ']') AS part
 WHERE length(part.value) BETWEEN 4 AND 24
   AND part.value NOT GLOB '*[0-9]*';
CREATE TRIGGER search_entry_named AFTER INSERT ON search_entry WHEN new.name <> ''
BEGIN
    INSERT INTO search_word (word, uses)
    SELECT DISTINCT part.value, 1
      FROM json_each('[' || replace(json_quote(new.name), ' ', '","') || ']') AS part
     WHERE length(part.value) BETWEEN 4 AND 24
       AND part.value NOT GLOB '*[0-9]*'
    ON CONFLICT (word) DO UPDATE
       SET uses = uses + 1;
END;
CREATE TRIGGER search_entry_unnamed AFTER DELETE ON search_entry WHEN old.name <> ''
BEGIN
    UPDATE search_word
       SET uses = uses - 1
     WHERE word IN (SELECT part.value FROM json_each('[' || replace(json_quote(old.name), ' ', '","') || ']') AS part);
END;
CREATE TRIGGER search_entry_renamed AFTER UPDATE OF name ON search_entry WHEN new.name <> old.name
BEGIN
    INSERT INTO search_word (word, uses)
    SELECT DISTINCT part.value, 1
      FROM json_each('[' || replace(json_quote(new.name), ' ', '","') || ']') AS part
     WHERE length(part.value) BETWEEN 4 AND 24
       AND part.value NOT GLOB '*[0-9]*'
    ON CONFLICT (word) DO UPDATE
       SET uses = uses + 1;
    UPDATE search_word
       SET uses = uses - 1
     WHERE word IN (SELECT part.value FROM json_each('[' || replace(json_quote(old.name), ' ', '","') || ']') AS part);
END;
INSERT INTO search_word (word, uses)
SELECT word, count(DISTINCT search_entry_id)
  FROM search_name
 GROUP BY word;
