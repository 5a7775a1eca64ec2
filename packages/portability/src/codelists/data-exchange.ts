import { codelist } from '@amparo/core';

/** Exchange of data. How the parties send each other forms. */
export const dataExchange = codelist({
  id: 'data-exchange',
  title: 'Exchange of data',
  description: 'How the parties send each other forms.',
  source: 'Amparo',
  codes: [
    { code: 'paper', title: 'On paper' },
    { code: 'electronic', title: 'Electronically' },
  ],
});
