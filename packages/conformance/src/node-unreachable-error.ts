/** Thrown where nothing answers at the address, so that there is nothing to check. */
export class NodeUnreachableError extends Error {
  override readonly name = 'NodeUnreachableError';

  constructor(url: string, reason: string) {
    super(`Nothing answers at ${url} (${reason}). Check the address, and that the node runs.`);
  }
}
