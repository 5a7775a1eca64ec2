import { generateSigningKey, importSigningKey, type PublicJwk } from '@amparo/core/exchange';
import { exampleProtocol } from '@amparo/privacy';
import { createNode } from '@amparo/server';
import { serve } from '@amparo/server/node';
import { openPlace } from '../../test/_open-place.ts';

/** What the measuring process tells the one that serves. */
export interface NodeToServe {
  readonly place: string;
  readonly senderKey: PublicJwk;
}

process.once('message', async ({ place, senderKey }: NodeToServe) => {
  const store = await openPlace(place);
  const unlimited = { perSecond: 1e9, burst: 1e9 };
  const options = {
    partyId: 'org-legal-aid',
    store,
    signingKey: await importSigningKey(await generateSigningKey()),
    parties: [{ partyId: 'org-harbour', scopes: ['records:write' as const], keys: [senderKey] }],
    protocol: exampleProtocol,
    rates: { reads: unlimited, writes: unlimited, batchBytes: unlimited },
  };
  let node: Awaited<ReturnType<typeof createNode>> | undefined;
  const served = await serve(
    async (request, facts) => node?.fetch(request, facts) ?? new Response(null, { status: 503 }),
  );
  node = await createNode({ ...options, publicUrl: served.url });
  process.send?.(served.url);
  process.once('SIGTERM', async () => {
    await served.close();
    await node?.close();
    await store.close();
    process.exit();
  });
});
