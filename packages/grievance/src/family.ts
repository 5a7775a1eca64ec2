import type { Family } from '@amparo/core';
import { calculationMessages } from './calculation-messages.ts';
import { grievanceCodelists } from './codelists/all.ts';
import { grievanceCase } from './grievance-case.ts';
import { grievanceCatalogues } from './locales/index.ts';
import { grievanceRules } from './rules/index.ts';

/** The grievance family: what every tool needs to know of it. */
export const grievance: Family = {
  name: 'grievance',
  title: 'Grievance',
  description:
    'Grievances of migrant workers: what happened, what is claimed, who may know of it, and how it ended.',
  status: 'draft',
  version: '0.1.0',
  records: [{ record: grievanceCase, rules: grievanceRules }],
  codelists: grievanceCodelists,
  catalogues: grievanceCatalogues,
  messages: calculationMessages,
  // Five years after closure is the longest that a record which can harm a person most is kept, unless a programme sets another figure.
  settings: { highlyRestrictedRetentionYears: 5 },
};
