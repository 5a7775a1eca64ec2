import { codelist } from '@amparo/core';

/**
 * Rounding rule. How an amount is rounded to what can be paid. `mode` is the direction, `to` the place.
 */
export const roundingRule = codelist({
  id: 'rounding-rule',
  title: 'Rounding rule',
  description: 'How an amount is rounded to what can be paid. `mode` is the direction, `to` the place.',
  source: 'Amparo',
  codes: [
    { code: 'minor-unit-half-up', title: 'Minor unit, half up', mode: 'half-up', to: 'minor-unit' },
    { code: 'minor-unit-half-even', title: 'Minor unit, half to even', mode: 'half-even', to: 'minor-unit' },
    { code: 'minor-unit-down', title: 'Minor unit, down', mode: 'down', to: 'minor-unit' },
    { code: 'minor-unit-up', title: 'Minor unit, up', mode: 'up', to: 'minor-unit' },
    { code: 'whole-unit-half-up', title: 'Whole unit, half up', mode: 'half-up', to: 'whole-unit' },
    { code: 'whole-unit-down', title: 'Whole unit, down', mode: 'down', to: 'whole-unit' },
    { code: 'whole-unit-up', title: 'Whole unit, up', mode: 'up', to: 'whole-unit' },
  ],
});
