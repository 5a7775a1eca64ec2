import type { MoneyRange } from './amount-text.ts';

/** A country that workers of the samples come from. */
export interface Origin {
  readonly code: string;
  /** Languages in which a grievance is told, BCP 47. */
  readonly languages: readonly string[];
  /** What a worker may be made to pay for a job; orders of magnitude, invented. */
  readonly fee: MoneyRange;
  readonly dialling: string;
  /** The word for `example`, so that no name can be taken for a real one. */
  readonly example: string;
}

const fee = (currency: string, least: number, most: number, step: number, digits = 2): MoneyRange => ({
  currency,
  digits,
  least,
  most,
  step,
});

/** The countries of origin, by ISO 3166-1 alpha-3. */
export const origins: Readonly<Record<string, Origin>> = {
  NPL: {
    code: 'NPL',
    languages: ['ne', 'ne', 'ne', 'en'],
    fee: fee('NPR', 60_000, 240_000, 5000),
    dialling: '977',
    example: 'Namuna',
  },
  IDN: {
    code: 'IDN',
    languages: ['id'],
    fee: fee('IDR', 4_000_000, 38_000_000, 500_000),
    dialling: '62',
    example: 'Contoh',
  },
  VNM: {
    code: 'VNM',
    languages: ['vi'],
    fee: fee('VND', 25_000_000, 160_000_000, 1_000_000, 0),
    dialling: '84',
    example: 'Vidu',
  },
  BGD: {
    code: 'BGD',
    languages: ['bn'],
    fee: fee('BDT', 120_000, 520_000, 10_000),
    dialling: '880',
    example: 'Udaharan',
  },
  PHL: {
    code: 'PHL',
    languages: ['fil', 'fil', 'en', 'ceb'],
    fee: fee('PHP', 15_000, 130_000, 2500),
    dialling: '63',
    example: 'Halimbawa',
  },
  MMR: {
    code: 'MMR',
    languages: ['my', 'my', 'shn'],
    fee: fee('MMK', 400_000, 4_000_000, 50_000),
    dialling: '95',
    example: 'Upama',
  },
  KHM: {
    code: 'KHM',
    languages: ['km'],
    fee: fee('KHR', 600_000, 4_800_000, 100_000),
    dialling: '855',
    example: 'Utearahor',
  },
  LKA: {
    code: 'LKA',
    languages: ['si', 'si', 'ta', 'en'],
    fee: fee('LKR', 90_000, 600_000, 10_000),
    dialling: '94',
    example: 'Udaharana',
  },
  IND: {
    code: 'IND',
    languages: ['hi', 'hi', 'ta', 'ml', 'en'],
    fee: fee('INR', 30_000, 190_000, 2500),
    dialling: '91',
    example: 'Namoona',
  },
};
