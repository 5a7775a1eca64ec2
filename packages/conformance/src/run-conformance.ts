import { contractVersion, type OperationId } from '@amparo/core/exchange';
import { Bench, type Fetch, reasonOf } from './bench/bench.ts';
import { Blocked, Finding, Skip } from './bench/finding.ts';
import { Probe } from './bench/probe.ts';
import { toCurl } from './bench/to-curl.ts';
import type { Check } from './checks/check.ts';
import { checks as allChecks } from './checks/index.ts';
import { unprovoked } from './checks/unprovoked.ts';
import type { Fixture } from './fixture/fixture.ts';
import { loadFixture } from './fixture/load-fixture.ts';
import { NodeUnreachableError } from './node-unreachable-error.ts';
import type { CheckResult, ConformanceReport, Outcome } from './report/report.ts';

/** What to check, and how. */
export interface ConformanceOptions {
  /** The address of the node, without a path. */
  readonly url: string;
  /** What the node was set up with. */
  readonly fixture: Fixture;
  /** Instead of the global `fetch`: through a proxy, with a certificate of one's own. */
  readonly fetch?: Fetch;
  /** Is told of each check when it has ended, in the order of the checks. */
  readonly onResult?: (result: CheckResult) => void;
  /** The checks to run, by id or by the beginning of it, such as `signatures`. All where it is absent. */
  readonly only?: readonly string[];
  /** Whether to ask until the node says that it is too much. */
  readonly rates?: boolean;
}

/**
 * Checks whether a server of the exchange does what the contract says, over HTTP and from outside. It stores invented records
 * at the node and looks at nothing else, so that a node with other data can be checked; the records stay there.
 *
 * @throws {FixtureError} Where the fixture cannot be used.
 * @throws {NodeUnreachableError} Where nothing answers.
 * @example
 * ```ts
 * import { makeFixture, runConformance } from '@amparo/conformance';
 * const fixture = await makeFixture();
 * const report = await runConformance({
 *   url: 'https://node.example', fixture, only: ['read-health'],
 *   fetch: async () => Response.json({ status: 'ok' }),
 * });
 * console.log(report.counts.failed); // 0
 * ```
 */
export async function runConformance({
  url,
  fixture,
  fetch = (request) => globalThis.fetch(request),
  onResult = () => {},
  only,
  rates = false,
}: ConformanceOptions): Promise<ConformanceReport> {
  const bench = new Bench(url, await loadFixture(fixture), fetch);
  await reach(bench.url, fetch);
  const startedAt = new Date();
  const results: CheckResult[] = [];
  for (const check of allChecks) {
    if (only && !only.some((start) => check.id === start || check.id.startsWith(`${start}.`))) continue;
    const isLeft = check.needs === 'rates' && !rates;
    const result = isLeft ? leftOut(check) : await runOne(check, bench);
    results.push(result);
    onResult(result);
  }
  return {
    url: bench.url,
    contract: contractVersion,
    startedAt: startedAt.toISOString(),
    milliseconds: Date.now() - startedAt.getTime(),
    results,
    counts: countOf(results),
    isConformant: !results.some(({ outcome, isBlocked }) => outcome === 'failed' || isBlocked),
    seen: [...bench.seen]
      .filter(([operation]) => operation !== '')
      .map(([operation, { answers }]) => ({
        operation: operation as OperationId,
        answers: [...answers].sort(),
      })),
    unprovoked,
  };
}

async function reach(url: string, fetch: Fetch): Promise<void> {
  try {
    const response = await fetch(new Request(`${url}/health`, { signal: AbortSignal.timeout(30_000) }));
    await response.body?.cancel();
  } catch (error) {
    throw new NodeUnreachableError(url, reasonOf(error));
  }
}

async function runOne(check: Check, bench: Bench): Promise<CheckResult> {
  const { id, title, clause } = check;
  const probe = new Probe(bench);
  const started = performance.now();
  const end = (outcome: Outcome, why?: string, curl?: string): CheckResult => ({
    id,
    title,
    clause,
    outcome,
    ...(why !== undefined && { why }),
    ...(curl !== undefined && { curl }),
    milliseconds: Math.round(performance.now() - started),
  });
  try {
    await check.run(probe);
    return end('passed');
  } catch (error) {
    if (error instanceof Blocked) return { ...end('skipped', error.message), isBlocked: true };
    if (error instanceof Skip) return end('skipped', error.message);
    const last = probe.sent.at(-1);
    const curl = last && (await toCurl(last));
    // An answer that is so different that a check stumbles over it is no answer of the contract.
    const why =
      error instanceof Finding
        ? error.message
        : `the answer has another form than any of the contract (${reasonOf(error)})`;
    return end('failed', why, curl);
  }
}

function leftOut({ id, title, clause }: Check): CheckResult {
  return {
    id,
    title,
    clause,
    outcome: 'skipped',
    why: 'it is a burden to the node: ask for it',
    milliseconds: 0,
  };
}

function countOf(results: readonly CheckResult[]): ConformanceReport['counts'] {
  const count = (outcome: Outcome) => results.filter((result) => result.outcome === outcome).length;
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
}
