import type { MoneyRange } from './amount-text.ts';
import { type Clock, clockAt } from './calendar.ts';
import type { SectorName } from './sectors.ts';

/** A country that workers of the samples work in. */
export interface Destination {
  readonly code: string;
  /** ISO 3166-1 alpha-2, as OS IDs begin. */
  readonly alpha2: string;
  readonly clock: Clock;
  /** Monthly wages; orders of magnitude, invented. */
  readonly wage: MoneyRange;
  readonly regions: readonly string[];
  /** How a company's name ends. */
  readonly suffixes: readonly string[];
  readonly sectors: readonly SectorName[];
  /** Language in which staff of a mechanism there may write, beside English. */
  readonly staffLanguage?: string;
}

const wage = (currency: string, least: number, most: number, step: number, digits = 2): MoneyRange => ({
  currency,
  digits,
  least,
  most,
  step,
});

/** The countries of destination, by ISO 3166-1 alpha-3. */
export const destinations: Readonly<Record<string, Destination>> = {
  MYS: {
    code: 'MYS',
    alpha2: 'MY',
    clock: clockAt(8),
    wage: wage('MYR', 1500, 2600, 50),
    regions: ['Selangor', 'Johor', 'Penang', 'Perak'],
    suffixes: ['Sdn Bhd'],
    sectors: ['electronics', 'gloves', 'palm-oil', 'construction', 'garments', 'cleaning', 'domestic-work'],
  },
  THA: {
    code: 'THA',
    alpha2: 'TH',
    clock: clockAt(7),
    wage: wage('THB', 9900, 16_500, 100),
    regions: ['Samut Sakhon', 'Chon Buri', 'Ranong', 'Tak'],
    suffixes: ['Co., Ltd.'],
    sectors: ['fishing', 'seafood', 'construction', 'garments', 'farming'],
    staffLanguage: 'th',
  },
  SGP: {
    code: 'SGP',
    alpha2: 'SG',
    clock: clockAt(8),
    wage: wage('SGD', 600, 1800, 20),
    regions: ['Central', 'West', 'North'],
    suffixes: ['Pte Ltd'],
    sectors: ['construction', 'domestic-work', 'cleaning', 'hospitality'],
  },
  KWT: {
    code: 'KWT',
    alpha2: 'KW',
    clock: clockAt(3),
    wage: wage('KWD', 75, 240, 5, 3),
    regions: ['Al Ahmadi', 'Hawalli', 'Al Farwaniyah'],
    suffixes: ['W.L.L.'],
    sectors: ['domestic-work', 'driving', 'security', 'cleaning', 'construction'],
  },
  QAT: {
    code: 'QAT',
    alpha2: 'QA',
    clock: clockAt(3),
    wage: wage('QAR', 1000, 2600, 50),
    regions: ['Doha', 'Al Rayyan', 'Al Wakrah'],
    suffixes: ['W.L.L.', 'Trading and Contracting'],
    sectors: ['construction', 'security', 'hospitality', 'domestic-work', 'driving'],
  },
  ARE: {
    code: 'ARE',
    alpha2: 'AE',
    clock: clockAt(4),
    wage: wage('AED', 900, 2800, 50),
    regions: ['Dubai', 'Abu Dhabi', 'Sharjah'],
    suffixes: ['L.L.C.'],
    sectors: ['construction', 'security', 'hospitality', 'cleaning', 'driving', 'domestic-work'],
  },
  SAU: {
    code: 'SAU',
    alpha2: 'SA',
    clock: clockAt(3),
    wage: wage('SAR', 1000, 2800, 50),
    regions: ['Riyadh', 'Makkah', 'Eastern Province'],
    suffixes: ['Est.', 'Contracting'],
    sectors: ['domestic-work', 'construction', 'driving', 'cleaning'],
  },
  KOR: {
    code: 'KOR',
    alpha2: 'KR',
    clock: clockAt(9),
    wage: wage('KRW', 2_010_000, 2_750_000, 10_000, 0),
    regions: ['Gyeonggi', 'Gyeongsangnam', 'Jeollanam'],
    suffixes: ['Co., Ltd.'],
    sectors: ['farming', 'metal', 'fishing', 'construction'],
  },
  JPN: {
    code: 'JPN',
    alpha2: 'JP',
    clock: clockAt(9),
    wage: wage('JPY', 158_000, 232_000, 1000, 0),
    regions: ['Aichi', 'Ibaraki', 'Hiroshima', 'Gifu'],
    suffixes: ['K.K.', 'Kumiai'],
    sectors: ['garments', 'metal', 'farming', 'care', 'construction'],
  },
  TWN: {
    code: 'TWN',
    alpha2: 'TW',
    clock: clockAt(8),
    wage: wage('TWD', 20_000, 33_500, 100),
    regions: ['Taoyuan', 'Taichung', 'Kaohsiung'],
    suffixes: ['Co., Ltd.'],
    sectors: ['electronics', 'care', 'fishing', 'metal'],
  },
};
