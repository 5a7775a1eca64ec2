import { makeFixture, runConformance } from '@amparo/conformance';
import { expect } from 'vitest';
import { type Broken, breakNode } from './_broken.ts';
import { makeNode, openStore } from './_node.ts';

/** Runs all checks against our node, broken in one way: the checks that have to fail do, and no others. */
export async function expectFails({ fault, fails }: Broken): Promise<void> {
  const fixture = await makeFixture();
  const store = await openStore();
  const url = 'https://node.example';
  const node = await makeNode(fixture, url, store);
  try {
    const fetch = await breakNode(fixture, (request) => node.fetch(request), fault);
    const { results, isConformant } = await runConformance({ url, fixture, fetch });
    const failed = results.filter(({ outcome }) => outcome === 'failed');
    expect(failed.map(({ id }) => id).sort()).toEqual([...fails].sort());
    expect(isConformant).toBe(false);
    for (const { why, curl } of failed) {
      expect(why).not.toBe('');
      expect(curl).toMatch(/^curl -i .*'https:\/\/node\.example\//u);
    }
  } finally {
    await node.close();
    await store.close();
  }
}
