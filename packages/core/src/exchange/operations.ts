import { answerPortabilityRequest } from './operations/answer-portability-request.ts';
import { listChanges } from './operations/list-changes.ts';
import { readCapabilities, readHealth, readOpenApi, readReadiness } from './operations/node.ts';
import { readKeys, readLog, readReceipt } from './operations/proofs.ts';
import { listRecords, readRecord, replaceRecord } from './operations/records.ts';
import { submitBatch } from './operations/submit-batch.ts';
import { submitRecord } from './operations/submit-record.ts';
import { transitionReferral } from './operations/transition-referral.ts';
import { withdrawConsent } from './operations/withdraw-consent.ts';

/** The version of the contract. It has the version line of all packages. */
export const contractVersion = '0.1.0';

/**
 * The operations of the exchange, in the order in which a reader meets them.
 *
 * @example
 * ```ts
 * import { operations } from '@amparo/core/exchange';
 * operations.map(({ method, path }) => `${method} ${path}`)[0]; // 'POST /v1/records'
 * ```
 */
export const operations = [
  submitRecord,
  submitBatch,
  readRecord,
  replaceRecord,
  listRecords,
  listChanges,
  transitionReferral,
  answerPortabilityRequest,
  withdrawConsent,
  readReceipt,
  readLog,
  readKeys,
  readCapabilities,
  readHealth,
  readReadiness,
  readOpenApi,
] as const;
