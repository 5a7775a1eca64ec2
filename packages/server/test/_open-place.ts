import type { Store } from '../src/store/store.ts';

/** Opens the store at a place: the address of a PostgreSQL, or the path of a file of SQLite. Loads only what that needs. */
export async function openPlace(place: string): Promise<Store> {
  if (place.startsWith('postgresql:')) {
    const { openPostgresStore } = await import('../src/store/postgres/index.ts');
    return openPostgresStore({ url: place, connections: 4 });
  }
  const { openSqliteStore } = await import('../src/store/sqlite/index.ts');
  return openSqliteStore({ path: place });
}
