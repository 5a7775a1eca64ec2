import {
  type AnyRecord,
  type Capabilities,
  capabilities,
  type KeySet,
  keySet,
  type ReceiptMessage,
  receiptMessage,
} from '@amparo/core/exchange';
import { checkReceipt } from '../answer/check-receipt.ts';
import { headerOf, readAnswer, readObject } from '../answer/read-answer.ts';
import { ExchangeProblemError } from '../errors/exchange-problem-error.ts';
import { NodeUnreachableError } from '../errors/node-unreachable-error.ts';
import type { Transport } from '../transport/transport.ts';
import type { CallOptions, PurposeOptions } from './options.ts';

/** What the caller may see of a record. */
export interface RecordRead {
  readonly record: AnyRecord;
  /** Of this version; give it to whatever changes the record. */
  readonly etag: string;
}

/** The operations that read one thing. */
export interface Reads {
  /**
   * Reads what the caller may see of a record, for a purpose. A record that is unknown and one of which the caller may see nothing
   * are both `not-found`.
   */
  readRecord(
    recordType: string,
    recordId: string,
    options: CallOptions & PurposeOptions & { readonly ifNoneMatch?: undefined },
  ): Promise<RecordRead>;
  /** The same; undefined where the record still has the `etag` that is given. */
  readRecord(
    recordType: string,
    recordId: string,
    options: CallOptions & PurposeOptions & { readonly ifNoneMatch?: string | undefined },
  ): Promise<RecordRead | undefined>;
  /** Reads the receipt of a request that the caller sent. */
  readReceipt(
    receiptId: string,
    options?: CallOptions,
  ): Promise<ReceiptMessage & { readonly receiptVerified: boolean }>;
  /**
   * Reads the public keys of the node. What comes over the same connection as what it verifies proves little: compare them with
   * what the party tells you by another way, then pin them.
   */
  keys(options?: CallOptions): Promise<KeySet>;
  /** Reads what the node can do: record types, limits, ways to authenticate. */
  capabilities(options?: CallOptions): Promise<Capabilities>;
  /** Whether the process of the node runs and answers. */
  health(options?: CallOptions): Promise<boolean>;
  /** Whether the node can take requests. */
  ready(options?: CallOptions): Promise<boolean>;
  /** Reads the OpenAPI document of the node. */
  openApi(options?: CallOptions): Promise<Readonly<Record<string, unknown>>>;
}

/** The operations that read one thing, over a transport. */
export function makeReads(transport: Transport): Reads {
  const { call } = transport;
  const accept = 'application/json';

  async function readRecord(
    recordType: string,
    recordId: string,
    {
      purpose,
      ifNoneMatch,
      signal,
    }: CallOptions & PurposeOptions & { readonly ifNoneMatch?: string | undefined },
  ): Promise<RecordRead | undefined> {
    return call({
      operation: 'readRecord',
      signal,
      accept,
      send: (api, prepared) =>
        api.GET('/v1/records/{recordType}/{recordId}', {
          ...prepared,
          params: {
            path: { recordType, recordId },
            query: { purpose },
            ...(ifNoneMatch !== undefined && { header: { 'If-None-Match': ifNoneMatch } }),
          },
        }),
      read: async (response, tried) => {
        if (response.status === 304) return undefined;
        const record = await readObject(response, tried);
        if (record.recordType !== recordType)
          throw tried.unexpected('form', response.status, ['/recordType']);
        return { record: record as AnyRecord, etag: headerOf(response, 'etag', tried) };
      },
    });
  }

  /** Whether the node says yes, asked once. */
  async function ask(
    operation: 'readHealth' | 'readReadiness',
    path: '/health' | '/ready',
    signal: AbortSignal | undefined,
  ): Promise<boolean> {
    try {
      return await call({
        operation,
        isOnce: true,
        signal,
        accept,
        send: (api, prepared) => api.GET(path, prepared),
        read: async (response, tried) => {
          const { status } = await readObject(response, tried);
          return status === (path === '/health' ? 'ok' : 'ready');
        },
      });
    } catch (error) {
      if (error instanceof NodeUnreachableError && error.retryable) return false;
      if (error instanceof ExchangeProblemError && error.retryable) return false;
      throw error;
    }
  }

  return {
    readRecord: readRecord as Reads['readRecord'],
    readReceipt: async (receiptId, { signal } = {}) => {
      const keys = await transport.keys();
      return call({
        operation: 'readReceipt',
        signal,
        accept,
        send: (api, prepared) =>
          api.GET('/v1/receipts/{receiptId}', { ...prepared, params: { path: { receiptId } } }),
        read: async (response, tried) => {
          const receipt = await readAnswer(receiptMessage, response, tried);
          if (receipt.receiptId !== receiptId)
            throw tried.unexpected('form', response.status, ['/receiptId']);
          return { ...receipt, receiptVerified: await checkReceipt(receipt, undefined, keys, tried) };
        },
      });
    },
    keys: ({ signal } = {}) =>
      call({
        operation: 'readKeys',
        signal,
        accept: 'application/jwk-set+json',
        send: (api, prepared) => api.GET('/v1/keys', prepared),
        read: (response, tried) => readAnswer(keySet, response, tried, 'application/jwk-set+json'),
      }),
    capabilities: ({ signal } = {}) =>
      call({
        operation: 'readCapabilities',
        signal,
        accept,
        send: (api, prepared) => api.GET('/v1/capabilities', prepared),
        read: (response, tried) => readAnswer(capabilities, response, tried),
      }),
    health: ({ signal } = {}) => ask('readHealth', '/health', signal),
    ready: ({ signal } = {}) => ask('readReadiness', '/ready', signal),
    openApi: ({ signal } = {}) =>
      call({
        operation: 'readOpenApi',
        signal,
        accept,
        send: (api, prepared) => api.GET('/openapi.json', prepared),
        read: readObject,
      }),
  };
}
