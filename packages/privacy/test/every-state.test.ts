import { describe, expect, it } from 'vitest';
import { walk } from './_every-state.ts';
import { askingWorld, listingWorld } from './_universe.ts';

/** A prime step reaches every value of every part of the world; `pnpm soak` takes every state. */
const step = 41;

describe('decide', () => {
  it.each([
    ['whoever asks for whatever, with any answer', askingWorld],
    ['with any lists in record, protocol and answers', listingWorld],
  ])('decides as the model does, %s', (_, world) => {
    const { allowed, differs, states } = walk(world, { step });
    expect(differs).toBeUndefined();
    expect(states).toBeGreaterThan(20_000);
    expect(allowed).toBeGreaterThan(states / 200);
  });
});
