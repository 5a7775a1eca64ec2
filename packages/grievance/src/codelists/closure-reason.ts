import { codelist } from '@amparo/core';

/** Reason for closure. Why the case was closed. */
export const closureReason = codelist({
  id: 'closure-reason',
  title: 'Reason for closure',
  description: 'Why the case was closed.',
  source: 'Primero closure form, closure_reason; extended by Amparo',
  codes: [
    { code: 'remedy-delivered', title: 'Remedy delivered' },
    { code: 'settlement', title: 'Settlement' },
    { code: 'final-decision', title: 'Final decision' },
    { code: 'withdrawn', title: 'Withdrawn' },
    { code: 'inadmissible', title: 'Inadmissible' },
    { code: 'referred', title: 'Referred' },
    { code: 'no-contact', title: 'Contact lost' },
    { code: 'duplicate', title: 'Duplicate' },
    { code: 'other', title: 'Other' },
  ],
});
