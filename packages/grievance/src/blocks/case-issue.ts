import { block, boolean, code, date, field, iloForcedLabourIndicator, list, optional } from '@amparo/core';
import { issue } from '../codelists/issue.ts';

/** One issue of the case. */
export const caseIssue = block(
  {
    name: 'CaseIssue',
    description: 'One issue of the case.',
  },
  {
    issueCode: field(code(issue), {
      title: 'Issue',
      description: 'What the grievance is about.',
      example: 'wages.unpaid',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    iloIndicators: field(optional(list(code(iloForcedLabourIndicator), { max: 11 })), {
      title: 'ILO indicators',
      description:
        'Indicators of forced labour that were found, where they differ from the crosswalk of the issue.',
      example: ['withholding-of-wages'],
      since: '0.1.0',
      sensitivity: 'special',
      source: 'ILO, Indicators of Forced Labour (2012)',
    }),
    isPrimary: field(boolean(), {
      title: 'Primary issue',
      description: 'Whether this is the main issue of the case. Exactly one issue is.',
      example: true,
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    startDate: field(optional(date()), {
      title: 'Start',
      description: 'When the issue began.',
      example: '2025-09-01',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    endDate: field(optional(date()), {
      title: 'End',
      description: 'When the issue ended. Absent while it goes on.',
      example: '2026-02-28',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    ongoing: field(optional(boolean()), {
      title: 'Ongoing',
      description: 'Whether the issue still goes on.',
      example: false,
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    amountUnknown: field(optional(boolean()), {
      title: 'Amount unknown',
      description: 'Whether no amount can be named yet, for an issue that is about money.',
      example: false,
      since: '0.1.0',
      sensitivity: 'internal',
    }),
  },
);
