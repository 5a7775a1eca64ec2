/** Why a store cannot be used now. */
export type Unavailable = 'closed' | 'busy' | 'disk' | 'connection' | 'not-durable';

const words: Record<Unavailable, string> = {
  closed: 'The store is closed. Open it again.',
  busy: 'The store was busy for too long. Try again later; look for another process that holds it.',
  disk: 'The store cannot read or write its file. Look at free space, permissions and the state of the disk.',
  connection:
    'The connection to the database failed. Try again later; look whether the database runs and is reachable.',
  'not-durable':
    'The database does not wait for the disk. Set fsync and synchronous_commit to on: what is acknowledged must not be lost.',
};

/**
 * A store could not do something that it may be able to do later. Holds no values: of the cause only its code.
 *
 * @example
 * ```ts
 * import { StoreUnavailableError } from '@amparo/server';
 *
 * console.log(new StoreUnavailableError('busy').reason); // busy
 * ```
 */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
  readonly reason: Unavailable;
  /** The code of the database or system, such as `SQLITE_FULL`, `ECONNREFUSED` or `53300`. */
  readonly causeCode?: string;

  constructor(reason: Unavailable, causeCode?: string) {
    super(words[reason] + (causeCode === undefined ? '' : ` (${causeCode})`));
    this.reason = reason;
    if (causeCode !== undefined) this.causeCode = causeCode;
  }
}
