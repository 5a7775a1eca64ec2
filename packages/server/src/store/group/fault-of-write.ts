import type { NewMessage, Write } from '../write.ts';

/**
 * Says what of a write cannot be stored in every store: a text with U+0000 or half of a surrogate pair, or a number that is no whole
 * number. Found before the transaction, so that one such write cannot spoil the others of its group.
 */
export function faultOf(write: Write): TypeError | undefined {
  const fault = faultOfTexts(textsOf(write));
  if (fault) return fault;
  if (!numbersOf(write).every(Number.isSafeInteger))
    return new TypeError('A time of the write is not a whole number of milliseconds. Round it.');
  return undefined;
}

/** Says whether texts cannot be stored. */
export function faultOfTexts(texts: readonly string[]): TypeError | undefined {
  if (texts.every((text) => typeof text === 'string' && text.isWellFormed() && !text.includes('\0')))
    return undefined;
  return new TypeError(
    'A text of the write is not well-formed Unicode, or holds U+0000. Refuse such input before.',
  );
}

function textsOf({ nonce, submission, records = [], withdrawals = [], messages = [] }: Write): string[] {
  return [
    ...(nonce ? [nonce.keyid, nonce.nonce] : []),
    ...(submission ? [submission.sender, submission.key, submission.digest] : []),
    ...records.flatMap((record) => [
      record.recordType,
      record.recordId,
      record.owner,
      record.content,
      record.digest,
      record.kind ?? '',
      ...(record.messages ?? []).flatMap(textsOfMessage),
    ]),
    ...withdrawals.flatMap(({ recordType, recordId, consentId, by }) => [
      recordType,
      recordId,
      consentId,
      by,
    ]),
    ...messages.flatMap(textsOfMessage),
  ];
}

const textsOfMessage = (message: NewMessage): string[] => [
  message.messageId,
  message.recipient,
  message.recordType,
  message.recordId,
  message.payload,
  ...message.consentIds,
];

function numbersOf({ at, nonce, records = [], withdrawals = [], messages = [] }: Write): number[] {
  return [
    at,
    ...(nonce ? [nonce.until] : []),
    ...records.flatMap((record) => (record.messages ?? []).map(({ availableAt }) => availableAt)),
    ...withdrawals.map(({ withdrawnAt }) => withdrawnAt),
    ...messages.map(({ availableAt }) => availableAt),
  ];
}
