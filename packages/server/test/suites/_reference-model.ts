import type { RecordResult } from '../../src/store/outcome.ts';
import type { NewMessage, RecordWrite, Write } from '../../src/store/write.ts';

interface ModelMessage {
  readonly message: NewMessage;
  state: 'waiting' | 'delivered' | 'stopped' | 'quarantined';
  dueAt: number;
  holder: number | undefined;
  tokens: number;
}

/** What a request came to, in short. */
export interface ModelOutcome {
  readonly kind: string;
  readonly records: readonly string[];
  readonly answer: string | undefined;
}

interface ModelRecord {
  readonly owner: string;
  readonly versions: readonly string[];
}

/** What a store should do, written as plainly as can be, one request after the other; it copies itself to try a request. */
export class Model {
  records = new Map<string, ModelRecord>();
  changes: string[] = [];
  answers = new Map<string, { digest: string; answer: string }>();
  nonces = new Set<string>();
  withdrawn = new Set<string>();
  messages: ModelMessage[] = [];
  log = 0;

  commit(write: Write): ModelOutcome {
    const nothing = { records: [], answer: undefined };
    if (write.nonce) {
      const nonce = `${write.nonce.keyid} ${write.nonce.nonce}`;
      if (this.nonces.has(nonce)) return { kind: 'replayed', ...nothing };
      this.nonces.add(nonce);
    }
    const key = write.submission && `${write.submission.sender} ${write.submission.key}`;
    const known = key === undefined ? undefined : this.answers.get(key);
    if (known && known.digest !== write.submission?.digest) return { kind: 'reused', ...nothing };
    if (known) return { kind: 'repeated', records: [], answer: known.answer };

    const before = {
      records: new Map(this.records),
      changes: [...this.changes],
      messages: [...this.messages],
    };
    const results = (write.records ?? []).map((record) => this.#store(record));
    if (!write.partial && results.some((kind) => !['created', 'replaced', 'unchanged'].includes(kind))) {
      Object.assign(this, before);
      return { kind: 'refused', records: results, answer: undefined };
    }
    for (const message of write.messages ?? []) this.#queue(message);
    for (const { recordType, recordId, consentId } of write.withdrawals ?? []) {
      if (this.withdrawn.has(`${recordType} ${recordId} ${consentId}`)) continue;
      this.withdrawn.add(`${recordType} ${recordId} ${consentId}`);
      this.changes.push(`consent-withdrawn ${recordId}`);
    }
    this.#stop();
    const answer = `answer at ${this.changes.length}`;
    if (key !== undefined) this.answers.set(key, { digest: write.submission?.digest ?? '', answer });
    if (write.log) this.log += 1;
    return { kind: 'committed', records: results, answer };
  }

  lease(limit: number, now: number, milliseconds: number): string[] {
    const due = this.messages.filter(({ state, dueAt }) => state === 'waiting' && dueAt <= now);
    due.sort((one, other) => one.dueAt - other.dueAt);
    return due.slice(0, limit).map((one) => {
      one.tokens += 1;
      one.holder = one.tokens;
      one.dueAt = now + milliseconds;
      return `${one.message.messageId} ${one.tokens} ${one.message.payload}`;
    });
  }

  holds(messageId: string, token: number): boolean {
    const found = this.messages.find(({ message }) => message.messageId === messageId);
    return found?.state === 'waiting' && found.holder === token;
  }

  settle(messageId: string, token: number, state: ModelMessage['state'], dueAt: number): boolean {
    if (!this.holds(messageId, token)) return false;
    const found = this.messages.find(({ message }) => message.messageId === messageId);
    if (found) Object.assign(found, { state, dueAt, holder: undefined });
    return true;
  }

  #store(record: RecordWrite): RecordResult['kind'] {
    const current = this.records.get(record.recordId);
    const { expect = 'any' } = record;
    if (!current && typeof expect === 'object') return 'missing';
    if (current) {
      if (current.owner !== record.owner) return 'foreign';
      if (expect === 'absent') return current.versions.at(-1) === record.content ? 'unchanged' : 'exists';
      if (typeof expect === 'object' && expect.version !== current.versions.length) return 'stale';
      if (current.versions.at(-1) === record.content) return 'unchanged';
    }
    const versions = [...(current?.versions ?? []), record.content];
    this.records.set(record.recordId, { owner: record.owner, versions });
    const kind = current ? 'replaced' : 'created';
    this.changes.push(`${kind} ${record.recordId}`);
    for (const message of record.messages ?? []) this.#queue(message);
    return kind;
  }

  #queue(message: NewMessage): void {
    const state = 'waiting';
    this.messages.push({ message, state, dueAt: message.availableAt, holder: undefined, tokens: 0 });
  }

  #stop(): void {
    for (const one of this.messages) {
      const { recordType, recordId, consentIds } = one.message;
      const isStopped = consentIds.some((id) => this.withdrawn.has(`${recordType} ${recordId} ${id}`));
      if (isStopped && (one.state === 'waiting' || one.state === 'quarantined')) one.state = 'stopped';
    }
  }
}
