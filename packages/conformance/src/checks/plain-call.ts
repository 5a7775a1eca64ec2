import type { OperationId } from '@amparo/core/exchange';
import type { RequestParts } from '../bench/bench.ts';
import type { Samples } from '../bench/samples.ts';

/** A request of an operation, good in all but that what it names is not there. */
export interface PlainCall {
  readonly target: string;
  readonly parts: RequestParts;
}

const ifMatch = { 'if-match': '"v1"' };

/** Makes a request of an operation, with a new id in it. */
export function plainCall(operation: OperationId, samples: Samples): PlainCall {
  const id = crypto.randomUUID();
  const get = (target: string): PlainCall => ({ target, parts: {} });
  const send = (target: string, body: string | object, headers: Record<string, string> = {}): PlainCall => ({
    target,
    parts: { body, headers },
  });
  const made: Readonly<Record<OperationId, () => PlainCall>> = {
    submitRecord: () => send('/v1/records?purpose=referral', samples.referral()),
    submitBatch: () =>
      send('/v1/batches?purpose=referral', `${JSON.stringify(samples.referral())}\n`, {
        'content-type': 'application/x-ndjson',
      }),
    readRecord: () => get(`/v1/records/referral/${id}?purpose=referral`),
    replaceRecord: () => {
      const record = samples.referral();
      const target = `/v1/records/referral/${record.referralId}?purpose=referral`;
      return { target, parts: { method: 'PUT', body: record, headers: ifMatch } };
    },
    listRecords: () => get('/v1/records?recordType=referral&purpose=referral'),
    listChanges: () => get('/v1/changes'),
    transitionReferral: () => send(`/v1/referrals/${id}/transitions`, stepTo('received'), ifMatch),
    answerPortabilityRequest: () =>
      send(`/v1/portability-requests/${id}/answers`, answerOf('conformance-institution'), ifMatch),
    withdrawConsent: () => send('/v1/consent-withdrawals', withdrawalOf('referral', id, 'consent-1')),
    readReceipt: () => get(`/v1/receipts/${id}`),
    readLog: () => get('/v1/log'),
    readKeys: () => get('/v1/keys'),
    readCapabilities: () => get('/v1/capabilities'),
    readHealth: () => get('/health'),
    readReadiness: () => get('/ready'),
    readOpenApi: () => get('/openapi.json'),
  };
  return made[operation]();
}

/** A step of the receiver of a referral. */
export function stepTo(status: string, actor = 'receiver'): object {
  return { status, at: '2026-06-01T09:00:00+08:00', actor };
}

/** An answer of an institution that needs more. */
export function answerOf(institutionId: string): object {
  return { status: 'incomplete', respondedAt: '2026-06-01T09:00:00+08:00', institutionId };
}

/** That a person took a consent back. */
export function withdrawalOf(recordType: string, recordId: string, consentId: string): object {
  return { recordType, recordId, consentId, withdrawnAt: '2026-06-01T09:00:00+08:00' };
}
