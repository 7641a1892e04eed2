-- A generation of a compartment's key: everybody seals with the public half.
INSERT INTO compartment (code, generation, public_key, created_at)
VALUES (:code, :generation, :public_key, :created_at)
