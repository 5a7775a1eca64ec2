import { block, field, integer } from '@amparo/core';

/** What became of the invitations, in the counts of AAPOR; they add up to the invitations. */
export const dispositionCounts = block(
  {
    name: 'DispositionCounts',
    description: 'What became of the invitations, in the counts of AAPOR; they add up to the invitations.',
  },
  {
    complete: field(integer(0, 10_000_000), {
      title: 'Complete',
      description: 'Complete interviews.',
      example: 96,
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'AAPOR I',
    }),
    partial: field(integer(0, 10_000_000), {
      title: 'Partial',
      description: 'Partial interviews: enough was answered to count.',
      example: 8,
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'AAPOR P',
    }),
    refusal: field(integer(0, 10_000_000), {
      title: 'Refused or broken off',
      description: 'The worker did not want to take part, or stopped early.',
      example: 20,
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'AAPOR R',
    }),
    nonContact: field(integer(0, 10_000_000), {
      title: 'Not reached',
      description: 'The worker could not be reached, such as on another shift.',
      example: 30,
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'AAPOR NC',
    }),
    other: field(integer(0, 10_000_000), {
      title: 'Other',
      description: 'Reached and eligible, but no interview, such as for lack of a common language.',
      example: 2,
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'AAPOR O',
    }),
    unknownIfWorker: field(integer(0, 10_000_000), {
      title: 'Unknown if a worker of the site',
      description: 'It is not known whether there is such a worker at the site.',
      example: 10,
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'AAPOR UH',
    }),
    unknownOther: field(integer(0, 10_000_000), {
      title: 'Unknown, other',
      description: 'It is not known for another reason whether the worker was eligible.',
      example: 4,
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'AAPOR UO',
    }),
  },
);
