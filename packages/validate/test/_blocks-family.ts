import {
  aggregate,
  consent,
  contact,
  type Family,
  facilityRef,
  field,
  functioning,
  localisedText,
  money,
  optional,
  organisationIdentifier,
  organisationRef,
  period,
  person,
  personIdentifier,
  personName,
  place,
  provenance,
  record,
  recordRef,
  sensitivity,
} from '@amparo/core';

/** The shared blocks under the names of their definitions, in lower camel case. */
const blocks = {
  aggregate,
  consent,
  contact,
  facilityRef,
  functioning,
  localisedText,
  money,
  organisationIdentifier,
  organisationRef,
  period,
  person,
  personIdentifier,
  personName,
  place,
  provenance,
  recordRef,
  recordSensitivity: sensitivity,
};

const facts = { description: 'A shared block.', since: '0.1.0', sensitivity: 'internal' } as const;

const coreBlocks = record(
  {
    type: 'core-blocks',
    name: 'CoreBlocks',
    title: 'Shared blocks',
    description: 'One field per shared block.',
    since: '0.1.0',
    idField: 'recordRef',
  },
  Object.fromEntries(
    Object.entries(blocks).map(([name, type]) => [name, field(optional(type), { ...facts, title: name })]),
  ),
);

/** A family whose only record holds each shared block, so that their rules are tried whether or not a family uses them. */
export const blocksFamily: Family = {
  name: 'core-blocks',
  title: 'Shared blocks',
  description: 'The blocks that all families share.',
  status: 'draft',
  version: '0.1.0',
  records: [{ record: coreBlocks, rules: [] }],
  codelists: [],
  catalogues: {},
};
