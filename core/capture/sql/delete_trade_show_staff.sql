-- Before the new ones take their place, or with the plan.
DELETE FROM trade_show_staff
 WHERE trade_show_id = :trade_show_id
