import type { Store } from './store.ts';

/** The same store, throwing errors as `translate` makes them. */
export function withStoreErrors(store: Store, translate: (error: unknown) => unknown): Store {
  const translated = Object.entries(store).map(([name, method]) => [
    name,
    async (...values: unknown[]) => {
      try {
        return await (method as (...values: unknown[]) => unknown)(...values);
      } catch (error) {
        throw translate(error);
      }
    },
  ]);
  return Object.fromEntries(translated) as Store;
}
