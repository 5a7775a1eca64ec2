import { block, code, date, field, money, optional } from '@amparo/core';
import { contributionStatus } from '../codelists/contribution-status.ts';

/** Contributions for a part of the period. */
export const contribution = block(
  { name: 'Contribution', description: 'Contributions for a part of the period.' },
  {
    from: field(date(), {
      title: 'From',
      description: 'First day the contribution is for.',
      example: '2019-01-01',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    to: field(date(), {
      title: 'To',
      description: 'Last day the contribution is for, included.',
      example: '2019-01-31',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    employee: field(optional(money), {
      title: "Employee's share",
      description: 'What was taken from the wage.',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    employer: field(optional(money), {
      title: "Employer's share",
      description: 'What the employer owes or paid.',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    state: field(optional(money), {
      title: "State's share",
      description: 'What the state owes or paid.',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    dueDate: field(optional(date()), {
      title: 'Due on',
      description: 'Last day to pay on time.',
      example: '2019-02-15',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    paidDate: field(optional(date()), {
      title: 'Paid on',
      description: 'Day on which it was paid in full.',
      example: '2019-02-11',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    status: field(code(contributionStatus), {
      title: 'Status',
      description: 'What became of it.',
      example: 'paid',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
  },
);
