import { aboutNode } from './about-node.ts';
import { answers } from './answers.ts';
import type { Check } from './check.ts';
import { consents } from './consents.ts';
import { everyOperation } from './every-operation.ts';
import { idempotency } from './idempotency.ts';
import { listings } from './listings.ts';
import { privacy } from './privacy.ts';
import { proofs } from './proofs.ts';
import { rates } from './rates.ts';
import { readRecord } from './read-record.ts';
import { referrals } from './referrals.ts';
import { replaceRecord } from './replace-record.ts';
import { signatures } from './signatures.ts';
import { submitBatch } from './submit-batch.ts';
import { submitRecord } from './submit-record.ts';

/**
 * All checks, in the order in which they run. The two groups at the end look back on the answers of the others, and exhaust
 * what the node lets one address ask.
 *
 * @example
 * ```ts
 * import { checks } from '@amparo/conformance';
 * checks.map(({ id }) => id).includes('idempotency.parallel'); // true
 * ```
 */
export const checks: readonly Check[] = [
  ...aboutNode,
  ...submitRecord,
  ...submitBatch,
  ...readRecord,
  ...replaceRecord,
  ...listings,
  ...referrals,
  ...consents,
  ...proofs,
  ...idempotency,
  ...privacy,
  ...everyOperation,
  ...signatures,
  ...answers,
  ...rates,
];
