import type { BlockRule } from '../rule.ts';

/** An amount has no more decimals than its currency: VND 1500, MYR 1500.00, KWD 1500.000. */
export const minorUnits: BlockRule = {
  code: 'core.amount-beyond-minor-unit',
  source: 'ISO 4217, minor unit',
  severity: 'error',
  at: '/amount',
  check: 'decimalPlaces(item.amount) <= attributeOf("iso-4217", item.currency, "minorUnits", 6.0)',
  title: '{field} has more decimals than its currency has.',
  because:
    'A sum that cannot be paid out exactly is read differently by each system, and the worker loses the difference.',
  fix: 'Write the amount with the decimals of its currency: none for VND, JPY and KRW, three for KWD, BHD and OMR, two for most others.',
};
