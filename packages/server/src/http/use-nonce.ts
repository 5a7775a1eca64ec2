import type { NodeParts } from '../node/node-parts.ts';
import type { Nonce } from '../store/write.ts';
import { Refusal } from './refusal.ts';

/**
 * Uses up the nonce of a request that writes nothing else.
 *
 * @throws {Refusal} For one that was there before.
 */
export async function useNonce(
  { writer }: Pick<NodeParts, 'writer'>,
  nonce: Nonce | undefined,
  at: number,
): Promise<void> {
  if (!nonce) return;
  const { kind } = await writer.write({ at, nonce });
  if (kind === 'replayed') throw new Refusal('signature-refused', { reason: 'nonce-used' });
}
