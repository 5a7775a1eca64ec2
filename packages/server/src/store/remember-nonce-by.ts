import type { Store } from './store.ts';

/** A nonce on its own is a write without anything else. */
export const rememberNonceBy =
  (commit: Store['commit']): Store['rememberNonce'] =>
  async (keyid, nonce, until) => {
    const [outcome] = await commit([{ at: 0, nonce: { keyid, nonce, until } }]);
    if (outcome?.kind === 'failed') throw outcome.error;
    return outcome?.kind === 'committed';
  };
