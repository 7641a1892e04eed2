-- Record a sale: the fact that analogous offers rest on.
INSERT INTO sale (uuid, person_id, sold_on, subject, invoice_number, is_refusal_offered, created_at)
VALUES (:uuid, :person_id, :sold_on, :subject, :invoice_number, :is_refusal_offered, :created_at)
