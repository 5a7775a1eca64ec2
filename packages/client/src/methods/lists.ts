import {
  type ChangePage,
  changePage,
  type LogPage,
  logPage,
  type OperationId,
  type RecordPage,
  recordPage,
} from '@amparo/core/exchange';
import type * as z from 'zod';
import { readAnswer } from '../answer/read-answer.ts';
import { pause as waitFor } from '../retry/pause.ts';
import type { Call, Transport } from '../transport/transport.ts';
import type { ListOptions, PurposeOptions } from './options.ts';

/** One record of a listing, as the caller may see it. */
export type ListedRecord = RecordPage['items'][number];

/** Which records. */
export interface RecordsOptions extends ListOptions, PurposeOptions {
  readonly recordType: string;
}

/** From where, and whether to wait for more. */
export interface ChangesOptions extends ListOptions {
  /** Goes on when all is read: asks again and again, until the loop is left or the signal aborts. */
  readonly follow?: boolean;
  /** Milliseconds from one question to the next while there is nothing new; 5000 by default. */
  readonly pause?: number;
}

/** The operations that go through pages. */
export interface Lists {
  /** The records of a type of which the caller may see something, one by one over all pages. */
  records(options: RecordsOptions): AsyncGenerator<ListedRecord, void, undefined>;
  /**
   * What happened, page by page; ids only. Keep `next` of a page when all its changes are dealt with, and give it as `after` the
   * next time: whoever does so misses nothing.
   */
  changes(options?: ChangesOptions): AsyncGenerator<ChangePage, void, undefined>;
  /** The audit log, page by page: its lines letter by letter, and the latest signed head, for `verifyLog` of `@amparo/core/exchange`. */
  readLog(options?: ListOptions): AsyncGenerator<LogPage, void, undefined>;
}

/** The parameters of a page. */
interface PageQuery {
  readonly after?: string;
  readonly limit?: number;
}

type Send = (
  api: Parameters<Call<unknown>['send']>[0],
  prepared: Parameters<Call<unknown>['send']>[1],
  page: PageQuery,
) => ReturnType<Call<unknown>['send']>;

/** The operations that go through pages, over a transport. */
export function makeLists({ call }: Transport): Lists {
  /** One page. A list that says it goes on from where it stands would never end. */
  function readPage<T extends z.ZodObject>(
    operation: OperationId,
    schema: T,
    { after, limit, signal }: ListOptions,
    send: Send,
    hasMore: (page: z.output<T>) => boolean,
  ): Promise<z.output<T>> {
    const query = { ...(after !== undefined && { after }), ...(limit !== undefined && { limit }) };
    return call({
      operation,
      signal,
      accept: 'application/json',
      send: (api, prepared) => send(api, prepared, query),
      read: async (response, tried) => {
        const page = await readAnswer(schema, response, tried);
        const { next } = page as { readonly next?: string };
        if (next !== undefined && next === after && hasMore(page))
          throw tried.unexpected('cursor', response.status, ['/next']);
        return page;
      },
    });
  }

  /** Pages until one has no `next`. */
  async function* readPages<T extends z.ZodObject>(
    operation: OperationId,
    schema: T,
    options: ListOptions,
    send: Send,
  ): AsyncGenerator<z.output<T>, void, undefined> {
    for (let after = options.after; ; ) {
      const from = { ...options, ...(after !== undefined && { after }) };
      const page = await readPage(operation, schema, from, send, () => true);
      yield page;
      after = (page as { readonly next?: string }).next;
      if (after === undefined) return;
    }
  }

  return {
    async *records({ recordType, purpose, ...options }) {
      const pages = readPages('listRecords', recordPage, options, (api, prepared, page) =>
        api.GET('/v1/records', { ...prepared, params: { query: { recordType, purpose, ...page } } }),
      );
      for await (const { items } of pages) yield* items;
    },
    async *changes({ follow = false, pause = 5000, ...options } = {}) {
      for (let after = options.after; ; ) {
        const from = { ...options, ...(after !== undefined && { after }) };
        const page = await readPage(
          'listChanges',
          changePage,
          from,
          (api, prepared, query) => api.GET('/v1/changes', { ...prepared, params: { query } }),
          ({ more }) => more,
        );
        const isNew = page.next !== after || page.changes.length > 0;
        after = page.next;
        if (isNew) yield page;
        if (page.more) continue;
        if (!follow) return;
        // Not all at the same moment, where many follow one node.
        await waitFor(pause * (0.75 + Math.random() / 2), options.signal);
      }
    },
    readLog: (options = {}) =>
      readPages('readLog', logPage, options, (api, prepared, query) =>
        api.GET('/v1/log', { ...prepared, params: { query } }),
      ),
  };
}
