import { codelist } from '@amparo/core';

/** Type of indicator. What a result is about. */
export const indicatorType = codelist({
  id: 'indicator-type',
  title: 'Type of indicator',
  description: 'What a result is about.',
  source: 'Amparo',
  codes: [
    { code: 'item', title: 'One item' },
    { code: 'dimension', title: 'A dimension' },
    { code: 'index', title: 'An index', definition: 'Made of several dimensions.' },
  ],
});
