import { codelist } from '@amparo/core';

/** Severity. How grave the harm is or may become. */
export const caseSeverity = codelist({
  id: 'case-severity',
  title: 'Severity',
  description: 'How grave the harm is or may become.',
  source: 'Amparo',
  codes: [
    { code: 'low', title: 'Low', rank: 1 },
    { code: 'medium', title: 'Medium', rank: 2 },
    { code: 'high', title: 'High', rank: 3 },
    { code: 'critical', title: 'Critical', rank: 4 },
  ],
});
