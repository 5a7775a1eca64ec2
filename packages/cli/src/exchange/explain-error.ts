import { ExchangeError } from '@amparo/client';
import { UsageError } from '../usage-error.ts';

/** An error of the client as one that is told in full: its words hold no value of a record. */
export function explainExchangeError(error: unknown): unknown {
  return error instanceof ExchangeError ? new ExchangeFailure(error.message) : error;
}

/** A node refused, or could not be reached. */
export class ExchangeFailure extends UsageError {
  override readonly name = 'ExchangeFailure';
}
