-- Add a purpose of the firm; its code is what a consent is given for.
INSERT INTO purpose (uuid, code, class, label_en, label_fr, is_active, position, sensitive, needs_age, created_at)
VALUES (:uuid, :code, :class, :label_en, :label_fr, 1, :position, :sensitive, :needs_age, :created_at)
