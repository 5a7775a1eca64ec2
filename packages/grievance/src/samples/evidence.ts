import type { Draw } from '@amparo/core/samples';
import { type Clock, day } from './calendar.ts';
import type { DocumentType, Entry } from './entry.ts';

const holders = ['Employer', 'Recruitment agency', 'Dormitory operator', 'Legal aid team'] as const;

/** What is kept from the workers, and whether it was given back. */
export function documentsOf(
  types: readonly DocumentType[],
  when: Pick<Entry<'documentsWithheld'>, 'since' | 'returnedAt'>,
  draw: Draw,
): Entry<'documentsWithheld'>[] {
  return types.map((type) => ({ type, heldBy: draw.pick(holders.slice(0, 3)), ...when }));
}

/** Some pieces of proof. */
export function evidenceOf(
  types: readonly Entry<'evidence'>['type'][],
  receivedAt: number,
  clock: Clock,
  draw: Draw,
): Entry<'evidence'>[] {
  return draw.some(types, draw.between(1, 2)).map((type) => ({
    type,
    ...(draw.chance(0.35) && { digest: draw.digest() }),
    ...(draw.chance(0.3) && { heldBy: draw.pick(holders) }),
    obtainedAt: clock.date(receivedAt + draw.below(5) * day),
  }));
}
