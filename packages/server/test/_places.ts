import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../src/store/store.ts';
import { openPlace } from './_open-place.ts';
import { type PostgresServer, startPostgres } from './_postgres.ts';

/** One of the stores, and how to make an empty place for it. */
export interface StoreKind {
  readonly name: 'SQLite' | 'PostgreSQL';
  readonly freshPlace: () => Promise<string>;
}

/** Both stores, ready to be tested; `stop` when the file is done. */
export async function startKinds(): Promise<{
  readonly kinds: readonly StoreKind[];
  readonly postgres: PostgresServer | undefined;
  readonly stop: () => Promise<void>;
}> {
  const folder = mkdtempSync(join(tmpdir(), 'amparo-stores-'));
  const postgres = await startPostgres();
  let files = 0;
  const sqlite: StoreKind = {
    name: 'SQLite',
    freshPlace: async () => {
      files += 1;
      return join(folder, `${files}.sqlite`);
    },
  };
  return {
    kinds: [sqlite, ...(postgres ? [{ name: 'PostgreSQL' as const, freshPlace: postgres.freshUrl }] : [])],
    postgres,
    stop: async () => {
      rmSync(folder, { recursive: true, force: true });
      await postgres?.stop();
    },
  };
}

/** Runs a test on an empty store, or on several over one place. */
export async function withStores<T>(
  kind: StoreKind,
  count: number,
  test: (stores: readonly Store[], place: string) => Promise<T>,
): Promise<T> {
  const place = await kind.freshPlace();
  const stores: Store[] = [];
  try {
    for (let index = 0; index < count; index += 1) stores.push(await openPlace(place));
    return await test(stores, place);
  } finally {
    for (const store of stores) await store.close();
  }
}

/** Runs a test on an empty store. */
export const withStore = <T>(
  kind: StoreKind,
  test: (store: Store, place: string) => Promise<T>,
): Promise<T> =>
  withStores(kind, 1, ([store], place) => {
    if (!store) throw new Error('no store');
    return test(store, place);
  });
