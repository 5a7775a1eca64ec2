/** Thrown by a check: the node is not as the contract says. Its text names statuses, codes and places, and quotes no answer. */
export class Finding extends Error {
  override readonly name = 'Finding';
}

/** Thrown by a check that cannot tell: with the reason. */
export class Skip extends Error {
  override readonly name: string = 'Skip';
}

/** The node did not do what the check builds on. What is at fault is found by another check. */
export class Blocked extends Skip {
  override readonly name = 'Blocked';

  constructor(message: string) {
    super(`preparing: ${message}`);
  }
}
