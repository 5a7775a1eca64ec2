import type { Draw } from '@amparo/core/samples';
import type { Corridor, SampleCountry } from './corridors.ts';
import { type Month, monthOf } from './months.ts';

/** A stretch of whole months in one country, before it becomes a record. */
export interface Stretch {
  readonly place: SampleCountry;
  readonly kind: 'employed' | 'self-employed' | 'voluntary' | 'assimilated';
  readonly from: Month;
  readonly to: Month;
  readonly ongoing: boolean;
  /** Whether it is left out of every total: it lies within compulsory insurance of the other country. */
  readonly covered: boolean;
}

/** The plan of a working life. */
export interface Career {
  readonly birthMonth: Month;
  readonly birthDay: number;
  /** The month in which a pension is claimed; undefined for those who are not old enough. */
  readonly claimMonth: Month | undefined;
  readonly stretches: readonly Stretch[];
}

/** No sample has a record after this month. */
const lastMonth = monthOf(2025, 12);

/** Draws a working life that leads from one country to the other and often back. */
export function drawCareer({ home, abroad }: Corridor, draw: Draw): Career {
  const isOld = draw.chance(0.45);
  const birthMonth = monthOf(
    isOld ? draw.between(1957, 1964) : draw.between(1967, 1998),
    draw.between(1, 12),
  );
  const claimMonth = isOld ? birthMonth + 60 * 12 + draw.between(1, 6) : undefined;
  const last = claimMonth === undefined ? lastMonth : claimMonth - 1;
  const stretches: Stretch[] = [];
  // Some come to insurance late, and miss the time that a pension asks for.
  const isLate = claimMonth !== undefined && draw.chance(0.25);
  let cursor = birthMonth + (isLate ? 48 : 18) * 12 + draw.between(0, 60);
  let place = draw.chance(0.7) ? home : abroad;
  while (cursor < last - 6 && stretches.length < 12) {
    const to = Math.min(cursor + draw.between(5, 96), last);
    const ongoing = to === lastMonth && claimMonth === undefined && draw.chance(0.8);
    const kind = place === home && draw.chance(0.15) ? 'self-employed' : 'employed';
    stretches.push({ place, kind, from: cursor, to, ongoing, covered: false });
    if (place === abroad && !ongoing && to - cursor > 24 && draw.chance(0.15))
      stretches.push({
        place: home,
        kind: 'voluntary',
        from: cursor + 3,
        to: cursor + 14,
        ongoing: false,
        covered: true,
      });
    const gap = draw.between(0, 10);
    if (gap > 3 && to + gap < last && draw.chance(0.3))
      stretches.push({
        place,
        kind: 'assimilated',
        from: to + 1,
        to: to + 3,
        ongoing: false,
        covered: false,
      });
    cursor = to + 1 + gap;
    if (draw.chance(0.6)) place = place === home ? abroad : home;
  }
  return { birthMonth, birthDay: draw.between(1, 28), claimMonth, stretches };
}
