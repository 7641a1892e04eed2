-- How far this database has read the logs that lie beside it ("SIZE CHECK"): an older one that is put back has read less of them.
ALTER TABLE vault_state ADD COLUMN erased_log_read TEXT NOT NULL DEFAULT '';
ALTER TABLE vault_state ADD COLUMN refused_log_read TEXT NOT NULL DEFAULT '';
