import { importSigningKey, KeyRefusal, type SigningKey } from '@amparo/core/exchange';
import { UsageError } from '../usage-error.ts';
import { readJsonInput } from './json-input.ts';

/** As whom requests are signed. */
export interface ClientKey {
  readonly partyId: string;
  readonly signingKey: SigningKey;
}

/**
 * Reads the file of a client: `client.json` of a node's folder, with `partyId` and the private key.
 *
 * @throws {UsageError}
 */
export async function readClientKey(path: string): Promise<ClientKey> {
  const { partyId, key } = ((await readJsonInput(path, '--key')) ?? {}) as {
    readonly partyId?: unknown;
    readonly key?: unknown;
  };
  if (typeof partyId !== 'string')
    throw new UsageError(
      'The file given with --key names no party. Use client.json of the folder of your node.',
    );
  try {
    return { partyId, signingKey: await importSigningKey(key) };
  } catch (error) {
    if (!(error instanceof KeyRefusal)) throw error;
    throw new UsageError(`The key in the file given with --key cannot be used (${error.reason}).`);
  }
}
