import type { Migration } from '../../migration.ts';

/**
 * Versions stand in the feed of changes, which only grows at its end: a record is written once. `replaces` leads from a version to
 * the one before. Lists are in the order of creation, so that their indexes grow at the end too: only one index is by random ids.
 */
export const firstTables: Migration = {
  number: 1,
  name: 'first-tables',
  sql: `
CREATE TABLE counters (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  position INTEGER NOT NULL,
  log_position INTEGER NOT NULL,
  log_hash TEXT NOT NULL
) STRICT;
INSERT INTO counters VALUES (1, 0, 0, '');

CREATE TABLE changes (
  position INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  record_type TEXT NOT NULL,
  record_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  digest TEXT,
  replaces INTEGER REFERENCES changes,
  content TEXT
) STRICT;

CREATE TABLE records (
  record_type TEXT NOT NULL,
  record_id TEXT NOT NULL,
  owner TEXT NOT NULL,
  created INTEGER NOT NULL,
  version INTEGER NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (record_type, record_id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX records_in_order ON records (record_type, created);
CREATE INDEX records_of_owner ON records (record_type, owner, created);

CREATE TABLE submissions (
  sender TEXT NOT NULL,
  key TEXT NOT NULL,
  digest TEXT NOT NULL,
  answer TEXT NOT NULL,
  at INTEGER NOT NULL,
  UNIQUE (sender, key)
) STRICT;
CREATE INDEX submissions_by_time ON submissions (at);

CREATE TABLE receipts (
  receipt_id TEXT NOT NULL UNIQUE,
  sender TEXT NOT NULL,
  receipt TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;

CREATE TABLE withdrawals (
  record_type TEXT NOT NULL,
  record_id TEXT NOT NULL,
  consent_id TEXT NOT NULL,
  withdrawn_at INTEGER NOT NULL,
  by_party TEXT NOT NULL,
  position INTEGER NOT NULL REFERENCES changes,
  PRIMARY KEY (record_type, record_id, consent_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE outbox (
  seq INTEGER PRIMARY KEY,
  message_id TEXT NOT NULL UNIQUE,
  recipient TEXT NOT NULL,
  record_type TEXT NOT NULL,
  record_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  payload TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'delivered', 'stopped', 'quarantined')),
  token INTEGER NOT NULL DEFAULT 0,
  is_leased INTEGER NOT NULL DEFAULT 0 CHECK (is_leased IN (0, 1)),
  attempts INTEGER NOT NULL DEFAULT 0,
  due_at INTEGER NOT NULL
) STRICT;
CREATE INDEX outbox_due ON outbox (due_at, seq) WHERE state = 'waiting';

CREATE TABLE outbox_consents (
  record_type TEXT NOT NULL,
  record_id TEXT NOT NULL,
  consent_id TEXT NOT NULL,
  seq INTEGER NOT NULL REFERENCES outbox ON DELETE CASCADE,
  PRIMARY KEY (record_type, record_id, consent_id, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX outbox_consents_by_message ON outbox_consents (seq);

CREATE TABLE nonces (
  keyid TEXT NOT NULL,
  nonce TEXT NOT NULL,
  until INTEGER NOT NULL,
  PRIMARY KEY (keyid, nonce)
) STRICT, WITHOUT ROWID;
CREATE INDEX nonces_by_time ON nonces (until);

CREATE TABLE log (
  position INTEGER PRIMARY KEY,
  content TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;

CREATE TABLE heads (
  position INTEGER PRIMARY KEY REFERENCES log,
  hash TEXT NOT NULL,
  head TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;

CREATE TRIGGER log_keeps BEFORE UPDATE ON log BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER log_stays BEFORE DELETE ON log BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER heads_keep BEFORE UPDATE ON heads BEGIN SELECT RAISE(ABORT, 'heads stay'); END;
CREATE TRIGGER heads_stay BEFORE DELETE ON heads BEGIN SELECT RAISE(ABORT, 'heads stay'); END;
CREATE TRIGGER receipts_keep BEFORE UPDATE ON receipts BEGIN SELECT RAISE(ABORT, 'receipts stay'); END;
CREATE TRIGGER receipts_stay BEFORE DELETE ON receipts BEGIN SELECT RAISE(ABORT, 'receipts stay'); END;
`,
};
