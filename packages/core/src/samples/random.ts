import { Draw } from './draw.ts';

/** A source of numbers from 0 up to but not including 1, such as `Math.random`. */
export type Random = () => number;

/**
 * A repeatable source of random numbers (mulberry32). For samples and tests, never for secrets.
 *
 * @example
 * ```ts
 * import { randomFrom } from '@amparo/core/samples';
 * randomFrom(7)() === randomFrom(7)(); // true
 * ```
 */
export function randomFrom(seed: number): Random {
  const draw = new Draw(seed);
  return () => draw.bits() / 0x100000000;
}
