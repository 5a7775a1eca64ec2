import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killRounds } from '../test/_kill-rounds.ts';
import { startPostgres } from '../test/_postgres.ts';

/** pnpm soak: 200 rounds of SIGKILL on each store (ROUNDS=20 for less). Ends with an error where anything is lost or twice. */
const rounds = Number(process.env.ROUNDS ?? '200');

const folder = mkdtempSync(join(tmpdir(), 'amparo-soak-'));
const postgres = await startPostgres();
try {
  await run('SQLite', join(folder, 'node.sqlite'));
  if (postgres) await run('PostgreSQL', await postgres.freshUrl());
} finally {
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function run(name: string, place: string): Promise<void> {
  const { faults, stored, delivered } = await killRounds(place, rounds, Math.random, (round) => {
    process.stderr.write(`\r${name}: round ${round} of ${rounds}`);
  });
  process.stderr.write('\n');
  console.log(
    `${name}: ${rounds} rounds, ${stored} records and ${delivered} deliveries acknowledged, ${faults.length} faults`,
  );
  for (const fault of faults) console.log(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
