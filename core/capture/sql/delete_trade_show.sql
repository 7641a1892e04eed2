-- Take back a plan that nobody was met under.
DELETE FROM trade_show
 WHERE trade_show_id = :trade_show_id
