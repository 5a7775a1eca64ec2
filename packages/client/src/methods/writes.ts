import {
  type ConsentWithdrawal,
  type OperationId,
  type PortabilityAnswer,
  type ReceiptMessage,
  type ReferralStepMessage,
  type SubmissionResult,
  submissionResult,
  type WithdrawalResult,
  withdrawalResult,
} from '@amparo/core/exchange';
import type * as z from 'zod';
import { checkReceipt } from '../answer/check-receipt.ts';
import { headerOf, readAnswer } from '../answer/read-answer.ts';
import { payloadOf, type RecordSource } from '../body/payload.ts';
import type { Call, Transport } from '../transport/transport.ts';
import type { ChangeOptions, PurposeOptions, WriteOptions } from './options.ts';
import type { Received, WithEtag } from './received.ts';

/** The operations that send or change one thing. */
export interface Writes {
  /**
   * Sends one record, as `validate` found it good. Text and bytes go as they are; the receipt is for those.
   *
   * `unchanged` means that the node had it already, letter by letter the same.
   */
  submitRecord(
    record: RecordSource,
    options: WriteOptions & PurposeOptions,
  ): Promise<WithEtag<Received<SubmissionResult>>>;
  /** Puts a new version in the place of the one that has the `etag`. All of it is replaced. */
  replaceRecord(
    recordType: string,
    recordId: string,
    record: RecordSource,
    options: ChangeOptions & PurposeOptions,
  ): Promise<WithEtag<Received<SubmissionResult>>>;
  /** Makes a step of a referral to which the caller belongs: accepts it, declines it, completes it and so on. */
  transitionReferral(
    recordId: string,
    step: ReferralStepMessage,
    options: ChangeOptions,
  ): Promise<WithEtag<Received<SubmissionResult>>>;
  /** Answers a portability request that was sent to the institution of the caller. */
  answerPortabilityRequest(
    recordId: string,
    answer: PortabilityAnswer,
    options: ChangeOptions,
  ): Promise<WithEtag<Received<SubmissionResult>>>;
  /** Passes on that a person took consent back. From the answer on, the node shares nothing on that consent. */
  withdrawConsent(withdrawal: ConsentWithdrawal, options?: WriteOptions): Promise<Received<WithdrawalResult>>;
}

/** The header that every request with an effect needs; the transport adds those that describe the body. */
export interface WriteHeaders {
  readonly 'Idempotency-Key': string;
}

type Proved = { readonly receipt: ReceiptMessage };
type Send<T> = Call<T>['send'];

/** Hands over one write: its parameters, and the header with its key. */
type SendWrite = (
  api: Parameters<Send<unknown>>[0],
  prepared: Parameters<Send<unknown>>[1],
  header: WriteHeaders,
) => ReturnType<Send<unknown>>;

/** What was answered to a write, with what is known of it. */
interface Written<T extends z.ZodObject> {
  readonly answer: z.output<T>;
  readonly receiptVerified: boolean;
  readonly headers: Headers;
}

/** The operations that send or change one thing, over a transport. */
export function makeWrites(transport: Transport): Writes {
  async function write<T extends z.ZodObject>(facts: {
    readonly operation: OperationId;
    readonly schema: T;
    readonly value: unknown;
    readonly options: WriteOptions;
    readonly send: SendWrite;
    readonly needs?: readonly string[];
  }): Promise<Written<T>> {
    const { operation, schema, value, options, send, needs = [] } = facts;
    const { idempotencyKey = crypto.randomUUID(), signal } = options;
    const [payload, keys] = await Promise.all([payloadOf(value), transport.keys()]);
    const sent = { contentDigest: payload.contentDigest, idempotencyKey };
    return transport.call({
      operation,
      payload,
      signal,
      accept: 'application/json',
      send: (api, prepared) => send(api, prepared, { 'Idempotency-Key': idempotencyKey }),
      read: async (response, tried) => {
        const answer = await readAnswer(schema, response, tried);
        const { receipt } = answer as unknown as Proved;
        const receiptVerified = await checkReceipt(receipt, sent, keys, tried);
        for (const name of needs) headerOf(response, name, tried);
        return { answer, receiptVerified, headers: response.headers };
      },
    });
  }

  /** A write of which the answer is what became of one record. */
  async function change(
    operation: OperationId,
    value: unknown,
    options: WriteOptions,
    send: SendWrite,
  ): Promise<WithEtag<Received<SubmissionResult>>> {
    const schema = submissionResult;
    const written = await write({ operation, schema, value, options, send, needs: ['etag'] });
    const { answer, receiptVerified, headers } = written;
    return { ...answer, receiptVerified, etag: headers.get('etag') as string };
  }

  return {
    submitRecord: (record, options) =>
      change('submitRecord', record, options, (api, prepared, header) =>
        api.POST('/v1/records', { ...prepared, params: { query: { purpose: options.purpose }, header } }),
      ),
    replaceRecord: (recordType, recordId, record, options) =>
      change('replaceRecord', record, options, (api, prepared, header) =>
        api.PUT('/v1/records/{recordType}/{recordId}', {
          ...prepared,
          params: {
            path: { recordType, recordId },
            query: { purpose: options.purpose },
            header: { ...header, 'If-Match': options.etag },
          },
        }),
      ),
    transitionReferral: (recordId, step, options) =>
      change('transitionReferral', step, options, (api, prepared, header) =>
        api.POST('/v1/referrals/{recordId}/transitions', {
          ...prepared,
          params: { path: { recordId }, header: { ...header, 'If-Match': options.etag } },
        }),
      ),
    answerPortabilityRequest: (recordId, answer, options) =>
      change('answerPortabilityRequest', answer, options, (api, prepared, header) =>
        api.POST('/v1/portability-requests/{recordId}/answers', {
          ...prepared,
          params: { path: { recordId }, header: { ...header, 'If-Match': options.etag } },
        }),
      ),
    withdrawConsent: async (withdrawal, options = {}) => {
      const { answer, receiptVerified } = await write({
        operation: 'withdrawConsent',
        schema: withdrawalResult,
        value: withdrawal,
        options,
        send: (api, prepared, header) =>
          api.POST('/v1/consent-withdrawals', { ...prepared, params: { header } }),
      });
      return { ...answer, receiptVerified };
    },
  };
}
