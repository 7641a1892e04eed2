-- References are checked at commit, so that rows which point at each other may go in any order. Ends with the transaction.
PRAGMA defer_foreign_keys = ON
