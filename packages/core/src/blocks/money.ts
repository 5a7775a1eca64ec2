import { block } from '../block.ts';
import { iso4217 } from '../codelists/iso-4217.ts';
import { field } from '../field.ts';
import { code } from '../primitives/code.ts';
import { amount } from '../primitives/patterns.ts';
import { minorUnits } from './money-rule.ts';

/** An exact amount in one currency. The amount is a decimal as text, because binary numbers cannot hold cents exactly. */
export const money = block(
  {
    name: 'Money',
    description:
      'An exact amount in one currency. The amount is a decimal as text, because binary numbers cannot hold cents exactly.',
    rules: [minorUnits],
  },
  {
    amount: field(amount(), {
      title: 'Amount',
      description: 'Decimal number as text, not negative, with at most as many decimals as the currency has.',
      example: '1500.00',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    currency: field(code(iso4217), {
      title: 'Currency',
      description: 'Currency code, ISO 4217.',
      example: 'MYR',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'ISO 4217',
    }),
  },
);
