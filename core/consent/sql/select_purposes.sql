-- The firm's purposes in their order.
SELECT purpose_id, uuid, code, class, label_en, label_fr, is_active, sensitive, needs_age
  FROM purpose
 ORDER BY position, purpose_id
