import type { Migration } from '../../migration.ts';

/**
 * The same tables as in SQLite. Ids compare by code points in every database (`COLLATE "C"`). What refers to a change is written with
 * it or after it and changes are never deleted: foreign keys would check that by locking, and so writing, each row again.
 */
export const firstTables: Migration = {
  number: 1,
  name: 'first-tables',
  sql: `
CREATE TABLE counters (
  id integer PRIMARY KEY CHECK (id = 1),
  position bigint NOT NULL,
  log_position bigint NOT NULL,
  log_hash text NOT NULL
) WITH (fillfactor = 10);
INSERT INTO counters VALUES (1, 0, 0, '');

CREATE TABLE changes (
  position bigint PRIMARY KEY,
  kind text NOT NULL,
  record_type text NOT NULL,
  record_id text NOT NULL,
  version bigint NOT NULL,
  owner text NOT NULL,
  at bigint NOT NULL,
  digest text,
  replaces bigint,
  content text
);

CREATE TABLE records (
  record_type text COLLATE "C" NOT NULL,
  record_id text COLLATE "C" NOT NULL,
  owner text COLLATE "C" NOT NULL,
  created bigint NOT NULL,
  version bigint NOT NULL,
  position bigint NOT NULL,
  PRIMARY KEY (record_type, record_id)
);
CREATE UNIQUE INDEX records_in_order ON records (record_type, created);
CREATE INDEX records_of_owner ON records (record_type, owner, created);

CREATE TABLE submissions (
  sender text COLLATE "C" NOT NULL,
  key text COLLATE "C" NOT NULL,
  digest text NOT NULL,
  answer text NOT NULL,
  at bigint NOT NULL,
  PRIMARY KEY (sender, key)
);
CREATE INDEX submissions_by_time ON submissions (at);

CREATE TABLE receipts (
  receipt_id text COLLATE "C" PRIMARY KEY,
  sender text NOT NULL,
  receipt text NOT NULL,
  at bigint NOT NULL
);

CREATE TABLE withdrawals (
  record_type text COLLATE "C" NOT NULL,
  record_id text COLLATE "C" NOT NULL,
  consent_id text COLLATE "C" NOT NULL,
  withdrawn_at bigint NOT NULL,
  by_party text NOT NULL,
  position bigint NOT NULL,
  PRIMARY KEY (record_type, record_id, consent_id)
);

CREATE TABLE outbox (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  message_id text COLLATE "C" NOT NULL UNIQUE,
  recipient text NOT NULL,
  record_type text NOT NULL,
  record_id text NOT NULL,
  position bigint NOT NULL,
  payload text NOT NULL,
  state text NOT NULL CHECK (state IN ('waiting', 'delivered', 'stopped', 'quarantined')),
  token bigint NOT NULL DEFAULT 0,
  is_leased boolean NOT NULL DEFAULT false,
  attempts bigint NOT NULL DEFAULT 0,
  due_at bigint NOT NULL
);
CREATE INDEX outbox_due ON outbox (due_at, seq) WHERE state = 'waiting';

CREATE TABLE outbox_consents (
  record_type text COLLATE "C" NOT NULL,
  record_id text COLLATE "C" NOT NULL,
  consent_id text COLLATE "C" NOT NULL,
  seq bigint NOT NULL REFERENCES outbox ON DELETE CASCADE,
  PRIMARY KEY (record_type, record_id, consent_id, seq)
);
CREATE INDEX outbox_consents_by_message ON outbox_consents (seq);

CREATE TABLE nonces (
  keyid text COLLATE "C" NOT NULL,
  nonce text COLLATE "C" NOT NULL,
  until bigint NOT NULL,
  PRIMARY KEY (keyid, nonce)
);
CREATE INDEX nonces_by_time ON nonces (until);

CREATE TABLE log (
  position bigint PRIMARY KEY,
  content text NOT NULL,
  previous text NOT NULL,
  hash text NOT NULL
);

CREATE TABLE heads (
  position bigint PRIMARY KEY REFERENCES log,
  hash text NOT NULL,
  head text NOT NULL,
  at bigint NOT NULL
);

CREATE FUNCTION refuse_to_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % stay as they are', TG_TABLE_NAME;
END $$;
CREATE TRIGGER log_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON log EXECUTE FUNCTION refuse_to_change();
CREATE TRIGGER heads_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON heads EXECUTE FUNCTION refuse_to_change();
CREATE TRIGGER receipts_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON receipts EXECUTE FUNCTION refuse_to_change();
`,
};
