import type { Among } from '@amparo/core';

// Rules that look at the same other records name them in the same way: the engine then gathers these once for all.

/** The insured person of the record. */
export const personOf: Among = {
  record: 'insured-person',
  on: { '/subjectId': '/subjectId' },
  give: 'one',
};

/** All insurance periods of the person. */
export const periodsOf: Among = {
  record: 'insurance-period',
  on: { '/subjectId': '/subjectId' },
  give: 'all',
};

/** The same, for rules about periods that the record names: without any they cannot be judged. */
export const knownPeriodsOf: Among = { ...periodsOf, needed: true };

/** All certificates of coverage of the person. */
export const certificatesOf: Among = {
  record: 'certificate-of-coverage',
  on: { '/subjectId': '/subjectId' },
  give: 'all',
};

/** All contribution transfers of the person. */
export const transfersOf: Among = {
  record: 'contribution-transfer',
  on: { '/subjectId': '/subjectId' },
  give: 'all',
};

/** The agreement that the record names; without it the rule cannot be judged. */
export const agreementOf: Among = {
  record: 'agreement',
  on: { '/agreementId': '/agreementId' },
  give: 'one',
};

/** The agreement that the record names, where it is known: a list of one or none. */
export const agreementsOf: Among = {
  record: 'agreement',
  on: { '/agreementId': '/agreementId' },
  give: 'all',
};

/** How many other records of a type have the same id. */
export function sameId(record: string, idField: string): Among {
  return { record, on: { [`/${idField}`]: `/${idField}` }, give: 'count' };
}
