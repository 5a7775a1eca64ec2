import { type ConformanceReport, checks, makeFixture, runConformance, unprovoked } from '@amparo/conformance';
import { generateSigningKey, importSigningKey, operations, problems } from '@amparo/core/exchange';
import type { Store } from '@amparo/server';
import { openPostgresStore } from '@amparo/server/postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore, serveNode } from './_node.ts';
import { startPostgres } from './_postgres.ts';

const postgres = await startPostgres();
afterAll(() => postgres?.stop());

/** Our own node, over HTTP. `unknown` lets one address ask 1500 times, which is more than the checks need. */
async function check(store: Store): Promise<ConformanceReport> {
  const signingKey = await importSigningKey(await generateSigningKey());
  const fixture = { ...(await makeFixture()), nodeKeys: [signingKey.publicJwk] };
  const rates = {
    reads: { perSecond: 1e6, burst: 1e6 },
    writes: { perSecond: 1e6, burst: 1e6 },
    unknown: { perSecond: 5, burst: 1500 },
  };
  const { url, stop } = await serveNode(fixture, store, { signingKey, rates });
  try {
    return await runConformance({ url, fixture, rates: true });
  } finally {
    await stop();
    await store.close();
  }
}

function expectAllPassed({ results, isConformant }: ConformanceReport): void {
  const others = results.filter(({ outcome }) => outcome !== 'passed').map(({ id, why }) => `${id}: ${why}`);
  expect(others).toEqual([]);
  expect(results).toHaveLength(checks.length);
  expect(isConformant).toBe(true);
}

describe('on SQLite', () => {
  let report: ConformanceReport;
  beforeAll(async () => {
    report = await check(await openStore());
  });

  test('our node passes every check', () => expectAllPassed(report));

  test('every operation has been answered with every success that it has, and with each of its problems that can be provoked', () => {
    // A problem of any operation at all: that each operation gives each of its problems is more than can be provoked.
    const provoked = new Set(report.seen.flatMap(({ answers }) => answers));
    for (const { id, responses } of operations) {
      const { answers } = report.seen.find(({ operation }) => operation === id) ?? { answers: [] };
      expect([id, ...answers], id).toEqual(expect.arrayContaining([id, ...Object.keys(responses)]));
    }
    const left = new Set(unprovoked.map(({ problem }) => problem as string));
    // An address without the method is none of an operation.
    const routing = ['method-not-allowed'];
    for (const { code } of problems)
      expect(provoked.has(code) || left.has(code) || routing.includes(code), code).toBe(true);
  });
});

describe.skipIf(!postgres)('on PostgreSQL', () => {
  test('our node passes every check', async () => {
    expectAllPassed(await check(await openPostgresStore({ url: postgres?.url as string })));
  });
});
