import { block, boolean, code, field, optional } from '@amparo/core';
import { insuranceBranch } from '../codelists/insurance-branch.ts';

/** What an agreement coordinates for one branch. What is absent is not stated. */
export const branchCoordination = block(
  {
    name: 'BranchCoordination',
    description: 'What an agreement coordinates for one branch. What is absent is not stated.',
  },
  {
    branch: field(code(insuranceBranch), {
      title: 'Branch',
      description: 'The branch of social security.',
      example: 'old-age',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    equality: field(optional(boolean()), {
      title: 'Equal treatment',
      description: 'Whether nationals of the other parties have the same rights.',
      example: true,
      since: '0.1.0',
      sensitivity: 'public',
      source: 'ILO Convention 118, Article 3',
    }),
    dualCoverage: field(optional(boolean()), {
      title: 'No dual coverage',
      description: 'Whether the agreement keeps people from being insured in two countries at once.',
      example: true,
      since: '0.1.0',
      sensitivity: 'public',
    }),
    totalisation: field(optional(boolean()), {
      title: 'Totalisation',
      description: 'Whether periods of all parties are added together for the right to a benefit.',
      example: true,
      since: '0.1.0',
      sensitivity: 'public',
      source: 'ILO Convention 157, Article 7',
    }),
    export: field(optional(boolean()), {
      title: 'Export',
      description: 'Whether benefits are paid to people who live in another party.',
      example: true,
      since: '0.1.0',
      sensitivity: 'public',
      source: 'ILO Convention 118, Article 5',
    }),
    healthcare: field(optional(boolean()), {
      title: 'Care abroad',
      description: 'Whether care is given in another party at the cost of the insuring country.',
      example: false,
      since: '0.1.0',
      sensitivity: 'public',
    }),
  },
);
