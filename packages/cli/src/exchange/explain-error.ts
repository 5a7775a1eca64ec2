import { ExchangeError } from '@amparo/client';
import { ExchangeFailure } from './exchange-failure.ts';

/** An error of the client as one that is told in full: its words hold no value of a record. */
export function explainExchangeError(error: unknown): unknown {
  return error instanceof ExchangeError ? new ExchangeFailure(error.message) : error;
}
