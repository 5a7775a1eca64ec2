import { block, date, field, money, optional, text } from '@amparo/core';
import { costOptionRules } from './cost-option-rules.ts';

/** What a service costs the client, under some condition. */
export const costOption = block(
  {
    name: 'CostOption',
    description: 'What a service costs the client, under some condition.',
    rules: costOptionRules,
  },
  {
    validFrom: field(optional(date()), {
      title: 'Valid from',
      description: 'First day of this price.',
      example: '2026-01-01',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'HSDS 3.0 cost_option.valid_from',
    }),
    validTo: field(optional(date()), {
      title: 'Valid to',
      description: 'Last day of this price.',
      example: '2026-12-31',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'HSDS 3.0 cost_option.valid_to',
    }),
    option: field(optional(text(300)), {
      title: 'Option',
      description: 'Who pays this price, or for what.',
      example: 'Without insurance',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'HSDS 3.0 cost_option.option',
    }),
    amount: field(optional(money), {
      title: 'Amount',
      description: 'The price, with its currency.',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'HSDS 3.0 cost_option.amount and cost_option.currency',
    }),
    amountDescription: field(optional(text(300)), {
      title: 'Description of the amount',
      description: 'What the price is for.',
      example: 'Per session',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'HSDS 3.0 cost_option.amount_description',
    }),
  },
);
