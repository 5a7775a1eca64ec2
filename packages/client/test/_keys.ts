import { generateSigningKey, importSigningKey } from '@amparo/core/exchange';

/** The key of the client with its private part, for programs of their own. */
export const clientJwk = await generateSigningKey();

/** The key of the client, and that of the node. */
export const clientKey = await importSigningKey(clientJwk);
export const nodeKey = await importSigningKey(await generateSigningKey());

/** What a client pins. */
export const pinned = { party: 'legal-aid-kl', keys: [nodeKey.publicJwk] };
