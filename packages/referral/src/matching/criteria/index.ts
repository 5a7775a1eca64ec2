import { type Column, column } from '../column.ts';
import type { Entry } from '../directory.ts';
import { area } from './area.ts';
import { capacity } from './capacity.ts';
import { cost } from './cost.ts';
import { documents } from './documents.ts';
import { eligibility } from './eligibility.ts';
import { language } from './language.ts';
import { offer } from './offer.ts';
import { openingHours } from './opening-hours.ts';
import { place } from './place.ts';
import { receiver } from './receiver.ts';
import { identity, standing } from './standing.ts';

/** All criteria over a directory, in the order in which reasons are given. */
export function columnsOf(entries: readonly Entry[]): readonly Column[] {
  return [
    column(identity, entries),
    column(standing, entries),
    column(offer, entries),
    column(area, entries),
    column(receiver, entries),
    column(eligibility, entries),
    column(documents, entries),
    column(capacity, entries),
    column(cost, entries),
    column(openingHours, entries),
    column(language, entries),
    column(place, entries),
  ];
}
