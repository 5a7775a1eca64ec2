import type { FetchInit } from '../fetch.ts';

/**
 * What the transport library makes instead of a `Request`: the address and what goes with it, untouched. A `Request` belongs
 * to one implementation of fetch, and another one cannot take it.
 */
export class PlainRequest {
  readonly url: string;
  readonly method: string;
  readonly init: FetchInit;

  constructor(url: string, init: FetchInit) {
    this.url = url;
    this.method = init.method ?? 'GET';
    this.init = init;
  }
}
