import { decide } from '../src/index.ts';
import { mayGo } from './_model.ts';
import { requestOf, sizeOf, stateAt, type World } from './_universe.ts';

/** What a walk through a world found. */
export interface Walked {
  readonly states: number;
  /** In how many of them something may go. */
  readonly allowed: number;
  /** The first state in which the decision is not that of the model. */
  readonly differs?: Readonly<Record<string, unknown>>;
}

/** Decides every state of a world, or every so-manieth, and holds the decision against the model. */
export function walk(
  world: World,
  { step = 1, onProgress }: { step?: number; onProgress?: (done: number) => void } = {},
): Walked {
  const size = sizeOf(world);
  let allowed = 0;
  let states = 0;
  for (let number = 0; number < size; number += step) {
    const request = requestOf(stateAt(world, number));
    const decision = decide(request);
    const expected = [...mayGo(request)].sort();
    const found = decision.isAllowed ? [...decision.allowed].sort() : [];
    states += 1;
    if (decision.isAllowed) allowed += 1;
    if (found.join() !== expected.join() || decision.isAllowed !== expected.length > 0)
      return { states, allowed, differs: { ...stateAt(world, number), found, expected } };
    if (states % 250_000 === 0) onProgress?.(states);
  }
  return { states, allowed };
}
