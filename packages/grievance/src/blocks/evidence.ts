import { block, code, date, digest, field, optional, text } from '@amparo/core';
import { evidenceType } from '../codelists/evidence-type.ts';

/** One piece of proof: where it is and its digest, never the document itself. */
export const evidence = block(
  {
    name: 'Evidence',
    description: 'One piece of proof: where it is and its digest, never the document itself.',
  },
  {
    type: field(code(evidenceType), {
      title: 'Type',
      description: 'What kind of proof it is.',
      example: 'payslip',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    digest: field(optional(digest()), {
      title: 'Digest',
      description: 'Digest of the document, so that a later copy can be shown to be the same.',
      example: 'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    heldBy: field(optional(text(200)), {
      title: 'Held by',
      description: 'Who keeps it.',
      example: 'Legal aid team',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    obtainedAt: field(optional(date()), {
      title: 'Obtained on',
      description: 'When it was obtained.',
      example: '2026-03-02',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
  },
);
