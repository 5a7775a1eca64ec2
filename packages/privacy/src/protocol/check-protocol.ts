import { type Audience, type Diagnostic, type RecordType, type Step, toPointer } from '@amparo/core';
import { audienceTable, rankOf } from '../audiences.ts';
import { basesOf } from '../decision/ground.ts';
import { isWithin, leavesOf, toPath } from '../fields.ts';
import type { RecipientClass } from '../vocabulary.ts';
import { findImmigration } from './find-immigration.ts';
import type { ProtocolCode } from './messages.ts';
import { type Protocol, protocol } from './protocol.ts';

type Report = (code: ProtocolCode, ...path: readonly Step[]) => void;
type SharingGrant = Protocol['grants'][number];
type DataElements = SharingGrant['elements'][number];

/** Audiences that a protocol can give records to. */
const audiencesOfProtocols: ReadonlySet<Audience> = new Set(['referral-partner', 'regulator']);

/**
 * Every fault of a protocol with its place. Faults of structure come alone: what is not sound cannot be understood. Where
 * immigration enforcement is asked for, that is said, and not that a word is unknown.
 */
export function checkProtocol(
  value: unknown,
  { holder, recordTypes }: { readonly holder: string; readonly recordTypes: readonly RecordType[] },
): readonly Diagnostic[] {
  const firewall = findImmigration(value).map((path) => finding('privacy.immigration-enforcement', path));
  const places = new Set(firewall.map(({ path }) => path));
  const structure = protocol
    .check(value)
    .filter(({ path, severity }) => severity === 'error' && !places.has(path));
  if (firewall.length > 0 || structure.length > 0) return [...firewall, ...structure];
  const found: Diagnostic[] = [];
  const report: Report = (code, ...path) => found.push(finding(code, toPointer(path)));
  checkMeaning(value as Protocol, { holder, recordTypes }, report);
  return found;
}

function checkMeaning(
  { grants, parties, validFrom, validUntil }: Protocol,
  { holder, recordTypes }: { readonly holder: string; readonly recordTypes: readonly RecordType[] },
  report: Report,
): void {
  if (validUntil < validFrom) report('privacy.ends-before-it-begins', 'validUntil');
  const classes = new Map(parties.map(({ partyId, recipientClass }) => [partyId, recipientClass]));
  reportTwice(
    parties.map(({ partyId }) => partyId),
    (index) => report('privacy.party-twice', 'parties', index, 'partyId'),
  );
  reportTwice(
    grants.map(({ grantId }) => grantId),
    (index) => report('privacy.grant-twice', 'grants', index, 'grantId'),
  );
  if (!classes.has(holder)) report('privacy.holder-not-a-party', 'parties');
  const types = new Map(recordTypes.map((one) => [one.type, one]));
  const covered = new Set<string>();
  grants.forEach((grant, index) => {
    const within: Report = (code, ...path) => report(code, 'grants', index, ...path);
    checkParties(grant, classes, within);
    grant.elements.forEach((elements, at) => {
      checkElements(elements, grant.audience, types, (code, ...path) =>
        within(code, 'elements', at, ...path),
      );
      if (isCovered(grant, elements.recordType, covered)) within('privacy.grants-overlap', 'elements', at);
    });
  });
}

function checkParties(
  { audience, from, lawfulBases, to }: SharingGrant,
  classes: ReadonlyMap<string, RecipientClass>,
  report: Report,
): void {
  if (!audiencesOfProtocols.has(audience)) {
    report('privacy.not-an-audience-of-protocols', 'audience');
    return;
  }
  from.forEach((id, index) => {
    if (!classes.has(id)) report('privacy.unknown-party', 'from', index);
  });
  to.forEach((id, index) => {
    const recipientClass = classes.get(id);
    if (recipientClass === undefined) report('privacy.unknown-party', 'to', index);
    else if (!audienceTable[audience].classes.includes(recipientClass))
      report('privacy.audience-not-for-class', 'to', index);
    if (from.includes(id)) report('privacy.shares-with-itself', 'to', index);
  });
  const receivers = to.flatMap((id) => classes.get(id) ?? []);
  lawfulBases.forEach((basis, index) => {
    if (receivers.some((one) => basesOf[one].length > 0 && !basesOf[one].includes(basis)))
      report('privacy.basis-not-for-class', 'lawfulBases', index);
  });
}

function checkElements(
  { ceiling, fields = [], recordType }: DataElements,
  audience: Audience,
  types: ReadonlyMap<string, RecordType>,
  report: Report,
): void {
  const type = types.get(recordType);
  if (!type) {
    report('privacy.unknown-record-type', 'recordType');
    return;
  }
  for (const [index, name] of fields.entries()) {
    const leaves = leavesOf(type).filter(({ path }) => isWithin(path, [toPath(name)]));
    const never = leaves.every(
      ({ sensitivity, withheldFrom }) =>
        audienceTable[audience].access[sensitivity] === 'never' || withheldFrom.includes(audience),
    );
    if (leaves.length === 0) report('privacy.unknown-field', 'fields', index);
    else if (never) report('privacy.field-not-for-audience', 'fields', index);
    else if (leaves.every(({ sensitivity }) => rankOf(sensitivity) > rankOf(ceiling)))
      report('privacy.field-above-ceiling', 'fields', index);
  }
}

/** Whether a grant before this one, or this one before, says the same. */
function isCovered(
  { audience, from, purposes, to }: SharingGrant,
  type: string,
  covered: Set<string>,
): boolean {
  let isKnown = false;
  for (const one of from)
    for (const other of to)
      for (const purpose of purposes) {
        const key = JSON.stringify([one, other, audience, purpose, type]);
        if (covered.has(key)) isKnown = true;
        covered.add(key);
      }
  return isKnown;
}

function reportTwice(ids: readonly string[], report: (index: number) => void): void {
  ids.forEach((id, index) => {
    if (ids.indexOf(id) < index) report(index);
  });
}

function finding(code: ProtocolCode, path: string): Diagnostic {
  return { code, severity: 'error', path, params: {} };
}
