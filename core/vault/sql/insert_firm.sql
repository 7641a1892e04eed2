-- The firm as the first run knows it; the rest is filled in later.
INSERT INTO firm (firm_id, name, country, changed_at)
VALUES (1, :name, :country, :changed_at)
