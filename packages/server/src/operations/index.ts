import type { OperationId } from '@amparo/core/exchange';
import type { Answer } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import type { NodeParts } from '../node/node-parts.ts';
import { readCapabilities, readHealth, readKeys, readOpenApi, readReadiness } from './about-node.ts';
import { answerPortabilityRequest } from './answer-portability-request.ts';
import { listChanges } from './list-changes.ts';
import { listRecords } from './list-records.ts';
import { readLog, readReceipt } from './proofs.ts';
import { readRecord } from './read-record.ts';
import { replaceRecord } from './replace-record.ts';
import { submitBatch } from './submit-batch.ts';
import { submitRecord } from './submit-record.ts';
import { transitionReferral } from './transition-referral.ts';
import { withdrawConsent } from './withdraw-consent.ts';

/** What carries each operation of the contract out. */
export const carriers: {
  readonly [Id in OperationId]: (call: Call<Id>, node: NodeParts) => Promise<Answer>;
} = {
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
};
