import type { Nonce, RecordWrite, SubmissionKey, Withdrawal, Write } from '../write.ts';
import { keyOf, type RecordRow } from './rows.ts';

/** What has to be read before a group of writes can be decided. */
export interface Needs {
  readonly records: readonly Pick<RecordWrite, 'recordType' | 'recordId'>[];
  readonly submissions: readonly SubmissionKey[];
  readonly nonces: readonly Nonce[];
  readonly consents: readonly Pick<Withdrawal, 'recordType' | 'recordId' | 'consentId'>[];
}

/** What was found of it, by `keyOf` of its columns. */
export interface Found {
  readonly records: ReadonlyMap<string, RecordRow>;
  readonly submissions: ReadonlyMap<string, { readonly digest: string; readonly answer: string }>;
  readonly nonces: ReadonlySet<string>;
  readonly withdrawn: ReadonlySet<string>;
}

/** What to read for these writes; each thing once. */
export function needsOf(writes: readonly Write[]): Needs {
  const records = new Map<string, Needs['records'][number]>();
  const submissions = new Map<string, SubmissionKey>();
  const nonces = new Map<string, Nonce>();
  const consents = new Map<string, Needs['consents'][number]>();
  for (const write of writes) {
    const { submission, nonce } = write;
    if (submission) submissions.set(keyOf(submission.sender, submission.key), submission);
    if (nonce) nonces.set(keyOf(nonce.keyid, nonce.nonce), nonce);
    for (const record of write.records ?? []) records.set(keyOf(record.recordType, record.recordId), record);
    for (const withdrawal of write.withdrawals ?? []) {
      const { recordType, recordId, consentId } = withdrawal;
      // Its change names the version and the owner of the record.
      records.set(keyOf(recordType, recordId), withdrawal);
      consents.set(keyOf(recordType, recordId, consentId), withdrawal);
    }
    for (const { recordType, recordId, consentIds } of messagesOf(write))
      for (const consentId of consentIds)
        consents.set(keyOf(recordType, recordId, consentId), { recordType, recordId, consentId });
  }
  return {
    records: [...records.values()],
    submissions: [...submissions.values()],
    nonces: [...nonces.values()],
    consents: [...consents.values()],
  };
}

const messagesOf = (write: Write) => [
  ...(write.messages ?? []),
  ...(write.records ?? []).flatMap(({ messages }) => messages ?? []),
];
