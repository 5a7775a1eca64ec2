/** Thrown where the command was written wrongly. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
