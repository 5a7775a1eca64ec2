import { rule } from '@amparo/core';

/** Workers are counted by the codes that responses use. */
export const populationCategoryUnknown = rule({
  code: 'worker-voice.population-category-unknown',
  source: 'S11',
  severity: 'error',
  forEach: '/populationBy/*',
  at: '/category',
  check:
    'attributeOf(attributeOf("respondent-characteristic", item.characteristic, "codelist", ""), item.category, "title", "") != ""',
  title: '{field} is not a code of the list that belongs to the characteristic.',
  because: 'The workers cannot be compared with the responses.',
  fix: 'Use the codes that responses use for this characteristic.',
});
