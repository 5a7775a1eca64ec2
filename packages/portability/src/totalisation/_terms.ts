import { totalise } from '../totalise.ts';
import type { AgreementForTotalisation, SchemeTerms } from './terms.ts';

export const claim = { claimDate: '2026-01-31', branch: 'old-age' } as const;
export const agreement: AgreementForTotalisation = {
  parties: ['IDN', 'MYS', 'THA', 'VNM'],
  inForceFrom: '2020-01-01',
  branches: [{ branch: 'old-age', totalisation: true }],
};
export const linear = (country: string, months: string, accrual: string, currency = 'USD'): SchemeTerms => ({
  country,
  currency,
  qualifyingPeriod: { value: months, unit: 'month' },
  formula: { kind: 'linear', base: { amount: '30000.30', currency }, accrual, per: 'year' },
});
export const schemes = [
  linear('IDN', '24', '0.015'),
  linear('MYS', '12', '0.02'),
  linear('THA', '48', '0.0333'),
];
/** A totalisation that must have a result. */
export const result = (...args: Parameters<typeof totalise>) => {
  const done = totalise(...args);
  if (!done.ok) throw new Error(JSON.stringify(done.diagnostics));
  return done;
};
