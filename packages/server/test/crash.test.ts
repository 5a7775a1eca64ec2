import { afterAll, describe, expect, it, vi } from 'vitest';
import { failpoints } from '../src/failpoint/failpoints.ts';
import { runScript } from './_crash-script.ts';
import { checkDelivery, checkHistory, emptyHistory, readHistory } from './_history.ts';
import { runChild } from './_kill.ts';
import { killRounds } from './_kill-rounds.ts';
import { openPlace } from './_open-place.ts';
import { startKinds, withStore } from './_places.ts';
import { noon } from './_writes.ts';

/** Many processes are started here, and machines that run tests may be busy with others. */
const patience = 300_000;
vi.setConfig({ testTimeout: patience });

const { kinds, postgres, stop } = await startKinds();
afterAll(stop, patience);

describe.each(kinds)('$name', ({ name, freshPlace }) => {
  it('loses nothing acknowledged and repeats nothing when the process is killed at any moment', async () => {
    const { faults, stored, delivered } = await killRounds(await freshPlace(), 20, Math.random);
    expect(faults).toEqual([]);
    expect(stored).toBeGreaterThan(10);
    expect(delivered).toBeGreaterThan(0);
  });

  it.concurrent.each(failpoints)('survives a crash at %s', async (failpoint) => {
    const place = await freshPlace();
    // The second commit finds records, messages and entries of the log of the first.
    const at = failpoint.startsWith('commit.') ? `${failpoint}:2` : failpoint;
    const ended = await runChild('_crash-child.ts', [place, 'first', 'script'], { failpoint: at });
    expect(ended).toMatchObject({ signal: 'SIGKILL', errors: '' });
    const history = emptyHistory();
    readHistory(history, ended.output);
    const isLate = failpoints.indexOf(failpoint) > failpoints.indexOf('writer.all-settled');
    if (isLate) expect(history.stored.size).toBe(8);

    const store = await openPlace(place);
    expect(await checkHistory(store, history)).toEqual([]);
    // Those who got no answer send again; the leases of the dead process have ended.
    await runScript(store, 'again', noon + 100_000, (what, key) => history[what].add(key));
    expect(history.stored.size).toBe(8);
    expect(await checkHistory(store, history)).toEqual([]);
    expect(await checkDelivery(store, history)).toEqual([]);
    await store.close();
  });

  it('is opened by eight processes at once, and each migration runs once', async () => {
    const place = await freshPlace();
    const moment = String(Date.now() + 3000);
    const ended = await Promise.all(
      Array.from({ length: 8 }, (_, index) => runChild('_open-child.ts', [place, moment, String(index)])),
    );
    expect(ended.map(({ output, errors }) => output + errors)).toEqual(ended.map(() => 'committed\n'));
    const store = await openPlace(place);
    expect(await store.rememberNonce('key', '0', 0)).toBe(false);
    await store.close();
    expect(await migrationsOf(name, place)).toEqual([1, 2]);
  });
});

describe('the checker of histories', () => {
  it.each(kinds)('finds what is lost and what is twice in $name', (kind) =>
    withStore(kind, async (store) => {
      const history = emptyHistory();
      await runScript(store, 'first', noon, (what, key) => history[what].add(key));
      expect(await checkHistory(store, history)).toEqual([]);
      history.stored.add('never-sent');
      expect(await checkHistory(store, history)).toEqual(['lost: never-sent']);
      history.withdrawn.add('b');
      expect(await checkDelivery(store, history)).toHaveLength(1);
    }),
  );
});

it('names a failpoint that is not known', async () => {
  const ended = await runChild('_crash-child.ts', ['nowhere', 'first', 'script'], {
    failpoint: 'commit.typo',
  });
  expect(ended.code).toBe(1);
  expect(ended.errors).toContain('AMPARO_FAILPOINT names no failpoint');
});

async function migrationsOf(name: string, place: string): Promise<unknown[]> {
  if (name === 'SQLite') {
    const { DatabaseSync } = await import('node:sqlite');
    const database = new DatabaseSync(place, { readOnly: true });
    const rows = database.prepare('SELECT number FROM migrations').all();
    database.close();
    return rows.map(({ number }) => number);
  }
  const [result] = (await postgres?.run(place, 'SELECT number FROM migrations')) ?? [];
  return (result?.rows ?? []).map(({ number }: { number: number }) => number);
}
