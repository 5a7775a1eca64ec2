/** A node refused, or could not be reached. Its message is told as it is. */
export class ExchangeFailure extends Error {
  override readonly name = 'ExchangeFailure';
}
