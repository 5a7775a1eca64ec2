/** Thrown when something cannot be written where it was asked for. */
export class OutputError extends Error {
  override name = 'OutputError';
}
