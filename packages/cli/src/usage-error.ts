/** Thrown when the command was written wrongly; the message is for people and names only what they typed. */
export class UsageError extends Error {
  override name = 'UsageError';
}
