import { makeFixture, runConformance } from '@amparo/conformance';
import { expect, test } from 'vitest';
import { expectFails } from './_expect-fails.ts';
import { faultsOfDeeds } from './_faults-of-deeds.ts';
import { makeNode, openStore } from './_node.ts';

test.for(faultsOfDeeds)('it is found that $name', (broken) => expectFails(broken));

test('a node that takes nothing passes nothing that sends, and what cannot be prepared is told', async () => {
  const fixture = await makeFixture();
  const store = await openStore();
  const node = await makeNode(fixture, 'https://node.example', store);
  const { results, isConformant } = await runConformance({
    url: 'https://node.example',
    fixture,
    fetch: async (request) =>
      ['POST', 'PUT'].includes(request.method) ? new Response('no', { status: 502 }) : node.fetch(request),
  });
  const reading =
    /^(read|list|methods|addresses|problems|canaries\.in-addresses|signatures\.replayed\.(of-a-read|at-once))/u;
  const passed = results.filter(({ id, outcome }) => outcome === 'passed' && !reading.test(id));
  expect(passed.map(({ id }) => id)).toEqual([]);
  expect(results.filter(({ isBlocked }) => isBlocked).length).toBeGreaterThan(50);
  expect(isConformant).toBe(false);
  await node.close();
  await store.close();
});
