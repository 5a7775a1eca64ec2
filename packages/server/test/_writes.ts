import { createHash } from 'node:crypto';
import type { Outcome } from '../src/store/outcome.ts';
import type { LogLine, LogPlace, NewMessage, RecordWrite, Write } from '../src/store/write.ts';

/** Some moment; nothing here reads a clock. */
export const noon = Date.UTC(2026, 2, 1, 12);

/** A record of the party that refers, with this content. */
export function recordOf(recordId: string, content = '{}', more: Partial<RecordWrite> = {}): RecordWrite {
  return {
    recordType: 'referral',
    recordId,
    owner: 'harbour-aid',
    content,
    digest: digestOf(content),
    ...more,
  };
}

/** A message about a record that relies on these consents. */
export function messageOf(messageId: string, recordId: string, consentIds: string[] = []): NewMessage {
  const payload = `payload of ${messageId}`;
  return {
    ...{ messageId, recipient: 'embassy', recordType: 'referral', recordId },
    ...{ consentIds, payload, availableAt: noon },
  };
}

/** A request under a key, answered with where it was stored. */
export function submissionOf(key: string, content = '{}', more: Partial<Write> = {}): Write {
  return {
    at: noon,
    submission: { sender: 'harbour-aid', key, digest: digestOf(content) },
    records: [recordOf(`record-${key}`, content)],
    answer: ({ position }) => ({ answer: `${key} at ${position}` }),
    ...more,
  };
}

/** Withdraws one consent of a record. */
export function withdrawalOf(recordId: string, consentId = 'consent-1'): Write {
  return {
    at: noon,
    withdrawals: [{ recordType: 'referral', recordId, consentId, withdrawnAt: noon, by: 'harbour-aid' }],
  };
}

export const digestOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** An entry of the log, chained as the exchange chains them: over the hash before and the text. */
export function logLineOf({ position, previous, facts }: LogPlace): LogLine {
  const content = JSON.stringify({ position, at: facts.at, stored: facts.records.length });
  return { content, hash: digestOf(previous + digestOf(content)) };
}

/** What a committed write was told; throws for any other outcome. */
export function committed(outcome: Outcome | undefined): Extract<Outcome, { kind: 'committed' }> {
  if (outcome?.kind !== 'committed') throw new Error(`not committed but ${outcome?.kind}`);
  return outcome;
}
