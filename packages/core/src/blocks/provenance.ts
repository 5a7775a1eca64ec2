import { block } from '../block.ts';
import { field, optional } from '../field.ts';
import { dateTime } from '../primitives/date-time.ts';
import { integer } from '../primitives/number.ts';
import { identifier, language, semver, uuid } from '../primitives/patterns.ts';
import { text } from '../primitives/text.ts';
import { provenanceOrder } from './provenance-rule.ts';

/** Where a record comes from, which version of it this is, and which version of the standard it follows. */
export const provenance = block(
  {
    name: 'Provenance',
    description:
      'Where a record comes from, which version of it this is, and which version of the standard it follows.',
    rules: [provenanceOrder],
  },
  {
    schemaVersion: field(semver(), {
      title: 'Schema version',
      description: 'Version of the Amparo standard the record follows.',
      example: '0.1.0',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    recordId: field(uuid(), {
      title: 'Record id',
      description: 'Identifies the record across all its versions.',
      example: '0b7c2f3e-5d1a-4c8e-9f2b-6a1d3e5f7081',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    version: field(optional(integer(1, 1_000_000)), {
      title: 'Version',
      description: 'Counts the versions of the record, from 1.',
      example: 1,
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    supersedes: field(optional(uuid()), {
      title: 'Supersedes',
      description: 'Id of a record that this one takes the place of.',
      example: '7d9d8f3a-1f64-4b0e-8a55-0c5d2b9e4f13',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    sourceSystem: field(optional(text(120)), {
      title: 'Source system',
      description: 'Software the record comes from.',
      example: 'KoboToolbox',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    sourceOrganisationId: field(optional(identifier()), {
      title: 'Source organisation',
      description: 'Organisation the record comes from.',
      example: 'org-0042',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    createdAt: field(dateTime(), {
      title: 'Created at',
      description: 'When the record was first made in the sending system.',
      example: '2026-03-01T09:30:00+07:00',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    updatedAt: field(dateTime(), {
      title: 'Updated at',
      description: 'When this version was made.',
      example: '2026-03-04T16:05:00+07:00',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    contentLanguage: field(optional(language()), {
      title: 'Content language',
      description: 'Language of the free texts in the record, BCP 47.',
      example: 'ne',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'BCP 47',
    }),
  },
);
