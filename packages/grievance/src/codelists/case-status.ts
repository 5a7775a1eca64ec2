import { codelist } from '@amparo/core';

/** Case status. Where a case stands. `next` lists the statuses that may follow; `closed` marks those in which the case has ended. */
export const caseStatus = codelist({
  id: 'case-status',
  title: 'Case status',
  description: 'Where a case stands. `next` lists the statuses that may follow; `closed` marks those in which the case has ended.',
  source: 'Amparo; a superset of the statuses of openIMIS, OpenSPP and Primero',
  codes: [
    { code: 'received', title: 'Received', next: ['acknowledged', 'screening', 'withdrawn', 'referred', 'closed', 'admissible', 'inadmissible', 'investigating'] },
    { code: 'acknowledged', title: 'Acknowledged', next: ['screening', 'admissible', 'inadmissible', 'investigating', 'referred', 'withdrawn', 'closed'] },
    { code: 'screening', title: 'Being screened', next: ['admissible', 'inadmissible', 'awaiting-party', 'referred', 'withdrawn', 'closed'] },
    { code: 'admissible', title: 'Admissible', next: ['investigating', 'mediation', 'awaiting-party', 'referred', 'decided', 'resolved', 'withdrawn', 'closed'] },
    { code: 'inadmissible', title: 'Inadmissible', next: ['closed', 'appealed', 'referred', 'reopened'], closed: true },
    { code: 'investigating', title: 'Being investigated', next: ['mediation', 'awaiting-party', 'referred', 'decided', 'resolved', 'withdrawn', 'closed'] },
    { code: 'mediation', title: 'In mediation', next: ['investigating', 'awaiting-party', 'decided', 'remedy-in-progress', 'resolved', 'referred', 'withdrawn', 'closed'] },
    { code: 'awaiting-party', title: 'Awaiting a party', next: ['screening', 'admissible', 'investigating', 'mediation', 'decided', 'remedy-in-progress', 'resolved', 'referred', 'withdrawn', 'closed'] },
    { code: 'referred', title: 'Referred', next: ['investigating', 'mediation', 'decided', 'remedy-in-progress', 'resolved', 'withdrawn', 'closed'] },
    { code: 'decided', title: 'Decided', next: ['remedy-in-progress', 'resolved', 'appealed', 'closed', 'withdrawn', 'awaiting-party'] },
    { code: 'remedy-in-progress', title: 'Remedy in progress', next: ['awaiting-party', 'resolved', 'appealed', 'closed', 'withdrawn'] },
    { code: 'resolved', title: 'Resolved', next: ['closed', 'reopened', 'remedy-in-progress'], closed: true },
    { code: 'closed', title: 'Closed', next: ['reopened', 'appealed'], closed: true },
    { code: 'withdrawn', title: 'Withdrawn', next: ['closed', 'reopened'], closed: true },
    { code: 'appealed', title: 'Appealed', next: ['investigating', 'mediation', 'awaiting-party', 'decided', 'remedy-in-progress', 'resolved', 'closed', 'withdrawn'] },
    { code: 'reopened', title: 'Reopened', next: ['screening', 'admissible', 'investigating', 'mediation', 'awaiting-party', 'referred', 'decided', 'resolved', 'withdrawn', 'closed'] },
  ],
});
