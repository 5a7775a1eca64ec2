import { standardCodelist } from '../codelist.ts';
import { iso31661 } from './iso-3166-1.ts';

/** Nationality: the countries of ISO 3166-1 and the codes of travel documents for people without one. */
export const nationality = standardCodelist({
  id: 'nationality',
  title: 'Nationality',
  description:
    'Alpha-3 codes of ISO 3166-1, with XXA for a stateless person and XXX for an unspecified nationality.',
  source: 'ISO 3166-1; ICAO Doc 9303 part 3, section 5',
  codes: [
    ...iso31661.codes,
    { code: 'XXA', title: 'Stateless person', aliases: ['Stateless'] },
    { code: 'XXX', title: 'Unspecified nationality', aliases: ['Unspecified', 'Unknown'] },
  ],
});
