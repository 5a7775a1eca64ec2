import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, release, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateSigningKey, importSigningKey } from '@amparo/core/exchange';
import { startPostgres } from '../test/_postgres.ts';
import { referralsFor } from '../test/_referrals.ts';
import { bareRates } from './http/bare-rates.ts';
import { openLoop } from './http/open-loop.ts';
import { type Sender, sendBatch } from './http/send.ts';
import type { NodeToServe } from './http/serve-child.ts';

/**
 * Acknowledged records a second over HTTP, from this process to a node in another one: signed requests, each checked, decided
 * on, stored durably and answered with a signed receipt. Singles come at a fixed rate whatever the node does (open loop), so that
 * it cannot slow down those who measure it. Beside it, in the same run, what the store alone inserts.
 */
const seconds = Number(process.env.SECONDS ?? '10');
const batchSize = 5000;
const batches = 6;

console.log(
  `Machine: ${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Linux ${release()}, Node ${process.version}`,
);
const folder = mkdtempSync(join(tmpdir(), 'amparo-bench-'));
const postgres = await startPostgres();
const views = referralsFor('org-legal-aid', 500, 5);
try {
  await measure('SQLite', async (name) => join(folder, `${name}.sqlite`));
  if (postgres) await measure('PostgreSQL', () => postgres.freshUrl());
} finally {
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(name: string, freshPlace: (name: string) => Promise<string>): Promise<void> {
  console.log(`\n${name}`);
  const bare = await bareRates(await freshPlace('bare'), views, batchSize);
  console.log(`  store alone, one after the other       ${rate(bare.singles)}`);
  console.log(`  store alone, batches of ${batchSize}           ${rate(bare.batches)}`);
  const { child, sender } = await startNode(await freshPlace('node'));
  try {
    await warmUp(sender);
    const times: number[] = [];
    for (let batch = 0; batch < batches; batch += 1) times.push(await sendBatch(sender, views, batchSize));
    const perSecond = batchSize / median(times);
    console.log(
      `  over HTTP, batches of ${batchSize}             ${rate(perSecond)}   ${(perSecond / bare.batches).toFixed(2)} of the store alone`,
    );
    let best = 0;
    for (const wanted of [250, 500, 1000, 1500, 2000, 3000]) {
      const result = await openLoop(sender, views, { perSecond: wanted, seconds });
      const isKept = result.acknowledged / result.seconds > wanted * 0.97 && result.failed === 0;
      console.log(
        `  over HTTP, singles at ${String(wanted).padStart(4)} a second       ${rate(result.acknowledged / result.seconds)}   p50 ${result.p50.toFixed(1)} ms, p99 ${result.p99.toFixed(1)} ms${result.failed > 0 ? `, ${result.failed} refused` : ''}`,
      );
      if (!isKept) break;
      best = wanted;
    }
    console.log(
      `  the highest rate that it kept up with  ${rate(best)}   ${(best / bare.singles).toFixed(2)} of the store alone`,
    );
  } finally {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
}

async function startNode(place: string): Promise<{ child: ChildProcess; sender: Sender }> {
  const jwk = await generateSigningKey();
  const key = await importSigningKey(jwk);
  const child = fork(fileURLToPath(new URL('http/serve-child.ts', import.meta.url)), {
    execArgv: process.execArgv,
  });
  const node: NodeToServe = { place, senderKey: key.publicJwk };
  child.send(node);
  const [url] = (await once(child, 'message')) as [string];
  return { child, sender: { url, key } };
}

/** What is compiled and loaded when it is first needed is no part of what is measured. */
async function warmUp(sender: Sender): Promise<void> {
  await sendBatch(sender, views, 2000);
  await openLoop(sender, views, { perSecond: 200, seconds: 3 });
}

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] as number;
}

function rate(perSecond: number): string {
  return `${Math.round(perSecond).toLocaleString('en').padStart(7)} records/s`;
}
