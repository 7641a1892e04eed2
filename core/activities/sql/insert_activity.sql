-- Note an exchange.
INSERT INTO activity (uuid, kind, direction, outcome, body, occurred_at, author_uuid, created_at)
VALUES (:uuid, :kind, :direction, :outcome, :body, :occurred_at, :author_uuid, :created_at)
