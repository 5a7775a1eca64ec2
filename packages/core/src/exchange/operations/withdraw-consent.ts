import { json } from '../body.ts';
import { consentWithdrawal, withdrawalResult } from '../messages/consent-withdrawal.ts';
import { operation } from '../operation.ts';
import { writeHeaders } from '../parameters.ts';
import { always, authorised, written } from '../problem-groups.ts';
import { exampleReceipt, exampleRecord, exampleWriteHeaders } from './example-values.ts';

const withdrawal = { ...exampleRecord, consentId: 'consent-1', withdrawnAt: '2026-09-01T10:00:00+07:00' };

/** Passes on that a person took consent back. */
export const withdrawConsent = operation({
  id: 'withdrawConsent',
  method: 'POST',
  path: '/v1/consent-withdrawals',
  scope: 'consents:withdraw',
  summary: 'Pass on that a person took consent back',
  description:
    'Stops all sharing on a consent. The answer comes when the withdrawal is stored durably; from then on the node delivers and shows nothing on that consent, messages that already wait included. What others received before is not undone: tell them too. A withdrawal that is there already has the same effect as a new one.',
  parameters: { headers: writeHeaders },
  body: json(consentWithdrawal),
  responses: {
    200: {
      description: 'The consent had been withdrawn before; nothing changed.',
      body: json(withdrawalResult),
    },
    201: { description: 'The withdrawal is stored and in force.', body: json(withdrawalResult) },
  },
  problems: [...always, ...authorised, ...written, 'not-found'],
  example: {
    request: { headers: exampleWriteHeaders('withdrawConsent'), body: withdrawal },
    response: {
      status: 201,
      body: {
        ...withdrawal,
        effectiveAt: '2026-09-01T03:00:02.114Z',
        receipt: {
          ...exampleReceipt('withdrawConsent'),
          ...exampleRecord,
          receivedAt: '2026-09-01T03:00:02.114Z',
          version: 2,
          position: 6120,
        },
      },
    },
  },
});
