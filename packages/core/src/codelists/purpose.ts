import { codelist } from '../codelist.ts';

/** Purpose. What data may be used for. Immigration enforcement is not a purpose and cannot be expressed. */
export const purpose = codelist({
  id: 'purpose',
  title: 'Purpose',
  description: 'What data may be used for. Immigration enforcement is not a purpose and cannot be expressed.',
  source: 'Amparo; Primero consent form',
  codes: [
    { code: 'services', title: 'Services to the person' },
    { code: 'referral', title: 'Referral' },
    { code: 'reporting-non-identifiable', title: 'Reporting that identifies nobody' },
    { code: 'statistics', title: 'Statistics' },
    { code: 'audit', title: 'Audit' },
    { code: 'legal-action', title: 'Legal action' },
    { code: 'tracing', title: 'Tracing of family' },
  ],
});
