import type { Audience, RecordType, Sensitivity } from '@amparo/core';
import { type Access, audienceTable, rankOf } from '../audiences.ts';
import { isWithin, type Leaf, leavesOf, toPath } from '../fields.ts';
import type { Plain } from '../views/compile-view.ts';
import type { LawfulBasis, Purpose } from '../vocabulary.ts';
import type { Judging } from './judging.ts';
import type { WithholdingReason } from './reasons.ts';

/** How far each purpose reaches: what identifies nobody is made of fields that point to nobody. */
const reachOfPurpose: Readonly<Record<Purpose, Sensitivity>> = {
  services: 'special',
  referral: 'special',
  'reporting-non-identifiable': 'internal',
  statistics: 'internal',
  audit: 'personal',
  'legal-action': 'special',
  tracing: 'special',
};

/** Why a field does not go; undefined if it goes. */
export type Judge = (leaf: Leaf) => WithholdingReason | undefined;

/** By the audience alone: for those who need no protocol and no consent. */
export function judgeByAudience(audience: Audience): Judge {
  return (leaf) => (accessOf(leaf, audience) === 'open' ? undefined : 'not-for-audience');
}

/** By everything: audience, protocol, lawful basis, what the person said, and what the record says of itself. */
export function judgeBySharing({
  audience,
  purpose,
  recordType,
  record,
  grant,
  ground,
  standing,
}: Judging): Judge {
  const { told, named, withheld, byAgreement = [] } = recordType.sharing ?? {};
  const excluded = standing.about.map(({ excludedFields }) => namesIn(excludedFields));
  const kept = namesIn(at(record, withheld));
  const isUnclear = [...excluded, kept].some((names) => names && holdsUnknown(recordType, names));
  const toBeWithheld = kept ?? [];
  const excludedByPerson = excluded.flatMap((names) => names ?? []);
  const toBeTold = namesIn(at(record, told));
  const namedInRecord = namesIn(at(record, named));
  const namedByPerson = [
    ...(namedInRecord ?? []),
    ...ground.answers.flatMap(({ namedFields }) => namesIn(namedFields) ?? []),
  ];
  const isNamed = (path: string) => {
    if (ground.basis === 'consent') return isWithin(path, namedByPerson);
    // Nobody could be asked: the parties' own list stands in, and it must name the field.
    return ground.basis === 'vital-interest' && isWithin(path, grant.fields ?? []);
  };
  // Between authorities, a law and a protocol that names the field stand in for the person's own word, where the type lets them.
  const isAgreed = (path: string) =>
    agreedBases.has(ground.basis) && isWithin(path, grant.fields ?? []) && isWithin(path, byAgreement);
  return (leaf) => {
    const { path, sensitivity } = leaf;
    const access = accessOf(leaf, audience);
    if (access === 'never') return 'not-for-audience';
    if (isAbove(sensitivity, grant.ceiling)) return 'above-ceiling';
    if (grant.fields && !isWithin(path, grant.fields) && !isHead(leaf, recordType))
      return 'field-not-in-protocol';
    if (isAbove(sensitivity, reachOfPurpose[purpose])) return 'above-purpose';
    if (isAbove(sensitivity, ground.reach) && !isAgreed(path)) return 'above-lawful-basis';
    if (isWithin(path, excludedByPerson)) return 'excluded-by-person';
    if (isUnclear && (leaf.kind === 'text' || sensitivity === 'special')) return 'exclusion-not-understood';
    if (isWithin(path, toBeWithheld)) return 'withheld-in-record';
    const isListed = isAbove(sensitivity, 'internal') && !leaf.inConsent && leaf.identifies === undefined;
    if (isListed && toBeTold && !isWithin(path, toBeTold)) return 'not-to-be-told';
    const mustBeNamed = access === 'named' || (isListed && namedInRecord && ground.basis === 'consent');
    return mustBeNamed && !isNamed(path) && !isAgreed(path) ? 'not-named-in-consent' : undefined;
  };
}

const agreedBases: ReadonlySet<LawfulBasis> = new Set<LawfulBasis>(['public-task', 'legal-obligation']);

/** What says which record it is: goes with every protocol that lets anything of it go. */
export function isHead({ path }: Leaf, { idField }: RecordType): boolean {
  return path === 'recordType' || path === idField;
}

function accessOf({ sensitivity, withheldFrom }: Leaf, audience: Audience): Access {
  return withheldFrom.includes(audience) ? 'never' : audienceTable[audience].access[sensitivity];
}

function isAbove(one: Sensitivity, other: Sensitivity): boolean {
  return rankOf(one) > rankOf(other);
}

/** Whether a name among those excluded is no field of the record type and no group of it. */
function holdsUnknown(recordType: RecordType, names: readonly string[]): boolean {
  const leaves = leavesOf(recordType);
  return names.some((name) => !leaves.some(({ path }) => isWithin(path, [name])));
}

function at(record: Plain, field: string | undefined): unknown {
  return field === undefined ? undefined : record[field];
}

/** Names of fields as paths; undefined where there is no list. What is no list of texts is a name that nothing has. */
function namesIn(value: unknown): readonly string[] | undefined {
  if (value === undefined) return undefined;
  const names: readonly unknown[] = Array.isArray(value) ? value : [value];
  return names.map((name) => (typeof name === 'string' ? toPath(name) : ''));
}
