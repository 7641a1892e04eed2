-- When a trade show left in a stand's vault: the journal knows which vault may bring it home.
SELECT MIN(occurred_at) AS carried_at
  FROM audit_entry
 WHERE fn = 'CarryTradeShow'
   AND outcome = 'done'
   AND record_uuid = :show_uuid
   AND code = :vault_id
