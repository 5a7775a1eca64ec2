import type { BlockRule } from '../rule.ts';

/** A version is made at or after the making of its record. */
export const provenanceOrder: BlockRule = {
  code: 'core.updated-before-created',
  source: 'Amparo, provenance',
  severity: 'error',
  at: '/updatedAt',
  check: 'timestamp(item.createdAt) <= timestamp(item.updatedAt)',
  title: '{field} is earlier than the time the record was created.',
  because: 'Receivers keep the newest version by this time; a wrong one makes them keep the wrong version.',
  fix: 'Check both times and their offsets from UTC.',
};
