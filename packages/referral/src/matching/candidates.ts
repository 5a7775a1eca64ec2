import { typesOf } from './criteria/offer.ts';
import type { Entry } from './directory.ts';
import type { ReadNeed } from './read-need.ts';

/** Positions of the services that give something of what is needed in the country, each once, in the order of the directory. */
export type Candidates = (need: ReadNeed) => readonly number[];

/** Lists services by type and country: all others are excluded, whatever else is true of them. */
export function candidatesOf(entries: readonly Entry[]): Candidates {
  const lists = new Map<string, number[]>();
  for (const [position, entry] of entries.entries()) {
    const countries = new Set((entry.service.serviceAreas ?? []).map(({ country }) => country));
    for (const type of typesOf(entry)) {
      for (const country of countries) {
        const key = `${type} ${country}`;
        const list = lists.get(key);
        if (list) list.push(position);
        else lists.set(key, [position]);
      }
    }
  }
  return ({ serviceTypes, country }) => {
    const found = serviceTypes.map((type) => lists.get(`${type} ${country}`) ?? []);
    if (found.length === 1) return found[0] as number[];
    return [...new Set(found.flat())].sort((a, b) => a - b);
  };
}
