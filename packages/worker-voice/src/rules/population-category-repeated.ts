import { rule } from '@amparo/core';

/** Each category of a characteristic is counted once. */
export const populationCategoryRepeated = rule({
  code: 'worker-voice.population-category-repeated',
  source: 'S11',
  severity: 'error',
  forEach: '/populationBy/*',
  at: '/category',
  check:
    'size(where(self.populationBy, "characteristic", item.characteristic).filter(p, p.category ' +
    '== item.category)) == 1',
  title: 'The same workers are counted twice.',
  because: 'Sums and weights would be wrong.',
  fix: 'Keep one count of each category.',
});
