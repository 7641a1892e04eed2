-- A merge renames nobody: both cards go on answering, each under its own name, and get it back when it is undone.
DELETE FROM former_name
 WHERE person_id = :person_id
