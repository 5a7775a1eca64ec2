import type { MessageFacts } from '@amparo/core';
import { amountMessages } from '@amparo/core/calculation';

/** What a calculation is called in its diagnostics, and what it works with. */
const calculations = {
  arrears: 'wages',
  fees: 'recruitment costs',
  debt: 'debt',
  'cost-indicator': 'costs and earnings',
};

const shared = Object.entries(calculations).flatMap(([calculation, subject]) =>
  amountMessages(`grievance.${calculation}`, subject),
);

/** English wordings of what calculations report. */
export const calculationMessages: readonly MessageFacts[] = [
  ...shared,
  {
    code: 'grievance.arrears-not-a-date',
    severity: 'error',
    what: 'A date is not a calendar date.',
    why: 'Delay and interest are counted in days.',
    fix: 'Write it as year-month-day, such as 2026-03-25.',
  },
  {
    code: 'grievance.arrears-no-periods',
    severity: 'error',
    what: 'There is no pay period.',
    why: 'Arrears of zero would say that everything was paid, and nobody has looked.',
    fix: 'Enter each pay period, also those in which nothing was paid.',
  },
  {
    code: 'grievance.arrears-period-reversed',
    severity: 'error',
    what: 'A pay period ends before it starts.',
    why: 'The wage cannot be put to any time.',
    fix: 'Check both days; often day and month are swapped.',
  },
  {
    code: 'grievance.arrears-deductions-above-pay',
    severity: 'error',
    what: 'The lawful deductions of a period are higher than its pay.',
    why: 'No law lets an employer take more than the whole wage; something that is no lawful deduction was entered as one.',
    fix: 'Keep only deductions that law, collective agreement or award allow, within their limits.',
  },
  {
    code: 'grievance.arrears-no-due-date',
    severity: 'error',
    what: 'Interest is asked for, and a period has no due date.',
    why: 'Interest runs from the day on which the wage was due.',
    fix: 'Enter the due date, or leave interest out.',
  },
  {
    code: 'grievance.arrears-not-yet-due',
    severity: 'error',
    what: 'A wage is due only after the day up to which interest is counted.',
    why: 'What is not yet due is not in arrears.',
    fix: 'Leave the period out, or count to a later day.',
  },
  {
    code: 'grievance.arrears-paid-after-as-of',
    severity: 'error',
    what: 'A wage was paid only after the day up to which interest is counted.',
    why: 'On that day it was still missing; the result would hide it.',
    fix: 'Count to a later day, or enter what had been paid by that day.',
  },
  {
    code: 'grievance.arrears-periods-overlap',
    severity: 'warning',
    what: 'Two pay periods have days in common.',
    why: 'The same wage may be counted twice, which puts the whole claim in doubt.',
    fix: 'Check whether a period was entered twice.',
  },
  {
    code: 'grievance.fees-no-lines',
    severity: 'error',
    what: 'There is no cost line.',
    why: 'A total of zero would say that recruitment was free, and nobody has asked.',
    fix: 'Enter each cost that was asked about, with 0 where the worker paid nothing.',
  },
  {
    code: 'grievance.fees-unknown-cost',
    severity: 'error',
    what: 'A cost line is not a code of the list of recruitment costs.',
    why: 'It cannot be said whether it is a fee, a related cost or an illegitimate one.',
    fix: 'Choose a code from the list.',
  },
  {
    code: 'grievance.fees-reimbursed-above-paid',
    severity: 'error',
    what: 'More was reimbursed than paid on one cost line.',
    why: 'The surplus would hide another cost.',
    fix: 'Check both amounts, or put the reimbursement on the line it was for.',
  },
  {
    code: 'grievance.cost-indicator-no-workers',
    severity: 'error',
    what: 'There is no worker to count.',
    why: 'An indicator of nobody is not zero.',
    fix: 'Enter costs and earnings of each worker.',
  },
  {
    code: 'grievance.cost-indicator-no-earnings',
    severity: 'error',
    what: 'A worker has earnings of zero.',
    why: 'Costs cannot be put in months of no earnings.',
    fix: 'Leave the worker out and say how many were left out.',
  },
  {
    code: 'grievance.cost-indicator-no-weight',
    severity: 'error',
    what: 'The weights add up to zero.',
    why: 'Nobody would be counted.',
    fix: 'Check the weights.',
  },
];
