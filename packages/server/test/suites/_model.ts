import fc from 'fast-check';
import { it } from 'vitest';
import { type StoreKind, withStore } from '../_places.ts';
import { noon } from '../_writes.ts';
import { commands, expectSame, type Real } from './_commands.ts';
import { Model } from './_reference-model.ts';

/** Any sequence of calls does to a store what it does to a plain model in memory. */
export function testModel(kind: StoreKind): void {
  it('behaves as the model does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.commands(commands, { maxCommands: 40 }), (run) =>
        withStore(kind, async (store) => {
          const model = new Model();
          const real: Real = { store, leases: [], now: noon, messages: 0 };
          await fc.asyncModelRun(() => ({ model, real }), run);
          await expectSame(model, store);
        }),
      ),
      { numRuns: kind.name === 'SQLite' ? 100 : 50 },
    );
  });
}
