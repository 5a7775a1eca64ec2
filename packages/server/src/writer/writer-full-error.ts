/**
 * More is waiting to be written than the writer takes. Nothing of the write was kept: answer "unavailable, try later".
 *
 * @example
 * ```ts
 * import { WriterFullError } from '@amparo/server';
 *
 * console.log(new WriterFullError().name); // WriterFullError
 * ```
 */
export class WriterFullError extends Error {
  override readonly name = 'WriterFullError';

  constructor() {
    super('Too many writes wait for the store. Try again later, or use writeWhenRoom().');
  }
}
