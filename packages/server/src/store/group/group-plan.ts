import type { Facts, Outcome, RecordResult, WithdrawalResult } from '../outcome.ts';
import type { NewMessage, Nonce, RecordWrite, SubmissionKey, Write } from '../write.ts';
import type { Found } from './needs.ts';
import { type ChangeRow, keyOf, type MessageRow, type RecordRow, type WithdrawalRow } from './rows.ts';

/** What a group of writes will do, decided in order, before anything is written. */
export interface GroupPlan {
  readonly parts: readonly Part[];
  readonly position: number;
  readonly changes: readonly ChangeRow[];
  readonly records: readonly RecordRow[];
  readonly nonces: readonly Nonce[];
  readonly withdrawals: readonly WithdrawalRow[];
  readonly messages: readonly MessageRow[];
}

/** One write's part: it happens, it is answered without effect, or it is answered as another of the group is. */
export type Part =
  | { readonly kind: 'happens'; readonly write: Write; readonly facts: Facts }
  | { readonly kind: 'repeats'; readonly index: number }
  | { readonly kind: 'without-effect'; readonly outcome: Outcome };

/** Decides a group. `failed` are writes that are known to be at fault, by their index. */
export function planGroup(
  writes: readonly Write[],
  found: Found,
  position: number,
  failed: ReadonlyMap<number, unknown>,
): GroupPlan {
  const planner = new GroupPlanner(found, position);
  const parts = writes.map((write, index): Part => {
    if (failed.has(index))
      return { kind: 'without-effect', outcome: { kind: 'failed', error: failed.get(index) } };
    return planner.add(write, index);
  });
  return planner.finish(parts);
}

class GroupPlanner {
  readonly #found: Found;
  #position: number;
  readonly #changes: ChangeRow[] = [];
  readonly #records = new Map<string, RecordRow>();
  readonly #nonces = new Map<string, Nonce>();
  readonly #withdrawals = new Map<string, WithdrawalRow>();
  readonly #messages: { readonly message: NewMessage; readonly position: number }[] = [];
  readonly #submissions = new Map<string, { readonly digest: string; readonly index: number }>();

  constructor(found: Found, position: number) {
    this.#found = found;
    this.#position = position;
  }

  add(write: Write, index: number): Part {
    const replayed = this.#knownNonce(write.nonce);
    if (replayed) return replayed;
    // A nonce is used up whatever becomes of its request: a refused one must not succeed when somebody repeats it later.
    if (write.nonce) this.#nonces.set(keyOf(write.nonce.keyid, write.nonce.nonce), write.nonce);
    const answered = this.#knownSubmission(write.submission);
    if (answered) return answered;

    const start = this.#position;
    const step = this.#storeRecords(write);
    if (write.partial !== true && step.results.some(({ kind }) => isRefusal(kind)))
      return { kind: 'without-effect', outcome: { kind: 'refused', records: step.results } };

    // From here on the write happens.
    this.#position = start + step.changes.length;
    this.#changes.push(...step.changes);
    for (const [key, row] of step.records) this.#records.set(key, row);
    this.#messages.push(
      ...step.messages,
      ...(write.messages ?? []).map((message) => ({ message, position: 0 })),
    );
    const withdrawals = this.#withdraw(write);
    if (write.submission) {
      const { sender, key, digest } = write.submission;
      this.#submissions.set(keyOf(sender, key), { digest, index });
    }
    return {
      kind: 'happens',
      write,
      facts: { at: write.at, position: this.#position, records: step.results, withdrawals },
    };
  }

  finish(parts: readonly Part[]): GroupPlan {
    const isWithdrawn = (key: string) => this.#found.withdrawn.has(key) || this.#withdrawals.has(key);
    return {
      parts,
      position: this.#position,
      changes: this.#changes,
      records: [...this.#records.values()],
      nonces: [...this.#nonces.values()],
      withdrawals: [...this.#withdrawals.values()],
      // A withdrawal later in the group stops messages before it: it is committed with them.
      messages: this.#messages.map(({ message, position }) => ({
        message,
        position,
        stopped: message.consentIds.some((id) =>
          isWithdrawn(keyOf(message.recordType, message.recordId, id)),
        ),
      })),
    };
  }

  #knownNonce(nonce: Nonce | undefined): Part | undefined {
    if (!nonce) return undefined;
    const key = keyOf(nonce.keyid, nonce.nonce);
    if (!this.#found.nonces.has(key) && !this.#nonces.has(key)) return undefined;
    return { kind: 'without-effect', outcome: { kind: 'replayed' } };
  }

  #knownSubmission(submission: SubmissionKey | undefined): Part | undefined {
    if (!submission) return undefined;
    const key = keyOf(submission.sender, submission.key);
    const stored = this.#found.submissions.get(key);
    const known = stored ?? this.#submissions.get(key);
    if (!known) return undefined;
    if (known.digest !== submission.digest) return { kind: 'without-effect', outcome: { kind: 'reused' } };
    if (stored) return { kind: 'without-effect', outcome: { kind: 'repeated', answer: stored.answer } };
    return { kind: 'repeats', index: this.#submissions.get(key)?.index ?? -1 };
  }

  /** What the records of a write would do; nothing is kept until it is known that the write happens. */
  #storeRecords(write: Write) {
    const results: RecordResult[] = [];
    const changes: ChangeRow[] = [];
    const records = new Map<string, RecordRow>();
    const messages: { readonly message: NewMessage; readonly position: number }[] = [];
    for (const record of write.records ?? []) {
      const { recordType, recordId, owner, digest, content } = record;
      const key = keyOf(recordType, recordId);
      const current = records.get(key) ?? this.#current(key);
      const kind = fateOf(record, current);
      if (kind !== 'created' && kind !== 'replaced') {
        const shown = kind === 'foreign' ? undefined : current;
        const { version, position } = shown ?? { version: 0, position: 0 };
        results.push({ kind, recordType, recordId, version, position });
        continue;
      }
      const version = (current?.version ?? 0) + 1;
      const position = this.#position + changes.length + 1;
      const created = current?.created ?? position;
      records.set(key, { recordType, recordId, owner, created, version, position, digest });
      changes.push({
        position,
        kind: record.kind ?? kind,
        recordType,
        recordId,
        version,
        owner,
        at: write.at,
        digest,
        content,
        ...(current && { replaces: current.position }),
      });
      for (const message of record.messages ?? []) messages.push({ message, position });
      results.push({ kind, recordType, recordId, version, position });
    }
    return { results, changes, records, messages };
  }

  #withdraw(write: Write): WithdrawalResult[] {
    return (write.withdrawals ?? []).map((withdrawal) => {
      const { recordType, recordId, consentId, withdrawnAt, by } = withdrawal;
      const key = keyOf(recordType, recordId, consentId);
      if (this.#found.withdrawn.has(key) || this.#withdrawals.has(key))
        return { kind: 'already-withdrawn', position: 0 };
      this.#position += 1;
      const position = this.#position;
      const current = this.#current(keyOf(recordType, recordId));
      this.#withdrawals.set(key, { recordType, recordId, consentId, withdrawnAt, by, position });
      this.#changes.push({
        position,
        kind: 'consent-withdrawn',
        recordType,
        recordId,
        version: current?.version ?? 0,
        owner: current?.owner ?? by,
        at: write.at,
      });
      return { kind: 'withdrawn', position };
    });
  }

  #current = (key: string): RecordRow | undefined => this.#records.get(key) ?? this.#found.records.get(key);
}

const isRefusal = (kind: RecordResult['kind']): boolean =>
  kind === 'exists' || kind === 'missing' || kind === 'stale' || kind === 'foreign';

function fateOf(record: RecordWrite, current: RecordRow | undefined): RecordResult['kind'] {
  const { expect = 'any' } = record;
  if (!current) return typeof expect === 'object' ? 'missing' : 'created';
  if (current.owner !== record.owner) return 'foreign';
  if (expect === 'absent') return current.digest === record.digest ? 'unchanged' : 'exists';
  if (typeof expect === 'object' && expect.version !== current.version) return 'stale';
  return current.digest === record.digest ? 'unchanged' : 'replaced';
}
