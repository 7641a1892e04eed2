-- What was refused under them has been taken along.
DELETE FROM former_name
