import { type Audience, audience as audiences, purpose as purposes, recipientClass } from '@amparo/core';
import { audienceTable } from '../audiences.ts';
import { fieldsOfBlock, leavesOf } from '../fields.ts';
import type { Grant } from '../protocol/policy.ts';
import type { Plain } from '../views/compile-view.ts';
import type { SensitivityLevel } from '../vocabulary.ts';
import type { SharingRequest } from './decision.ts';
import type { RefusalReason } from './reasons.ts';

const knownPurposes = codesOf(purposes);
const knownAudiences = codesOf(audiences);
const knownClasses = codesOf(recipientClass);

/** Audiences that see a record through the organisation that keeps it. */
const throughHolder: ReadonlySet<Audience> = new Set(['worker', 'case-owner']);

/** What is wrong with the request before anything is known of consent: all that is asked must be known words. */
export function faultsOfRequest(request: SharingRequest): readonly RefusalReason[] {
  const { audience, now, party, purpose, record, recordType } = request;
  return [
    ...unless(knownPurposes.has(purpose), 'unknown-purpose'),
    ...unless(knownAudiences.has(audience), 'unknown-audience'),
    ...unless(knownClasses.has(party.recipientClass), 'unknown-recipient-class'),
    ...unless(!Number.isNaN(now.getTime()), 'unknown-time'),
    ...unless((record as Plain).recordType === recordType.type, 'other-record-type'),
  ];
}

/** Why an audience that needs no protocol cannot have the record; undefined for an audience that needs one. */
export function faultsWithoutProtocol(request: SharingRequest): readonly RefusalReason[] | undefined {
  const { audience, party, policy, recordType } = request;
  if (audience === 'business') return ['aggregates-only'];
  if (throughHolder.has(audience)) return unless(party.partyId === policy.holder, 'not-the-holder');
  if (audience !== 'public') return undefined;
  const id = leavesOf(recordType).find(({ path }) => path === recordType.idField);
  return [
    ...unless(id?.sensitivity === 'public', 'not-a-public-record'),
    ...unless(suitsLevel(request), 'record-too-sensitive'),
  ];
}

/** The grant of the protocol that covers the request, or why there is none. */
export function findGrant(request: SharingRequest): Grant | readonly RefusalReason[] {
  const { audience, now, party, policy, purpose, recordType } = request;
  const isMember = policy.classes.get(party.partyId) === party.recipientClass;
  const time = now.getTime();
  const grant = policy.grantFor({ to: party.partyId, audience, purpose, recordType: recordType.type });
  const faults = [
    ...unless(audienceTable[audience].classes.includes(party.recipientClass), 'audience-not-for-class'),
    ...unless(isMember, 'party-not-in-protocol'),
    ...unless(policy.from <= time && time <= policy.until, 'protocol-not-in-force'),
    ...unless(grant !== undefined || !isMember, 'not-in-protocol'),
    ...unless(suitsLevel(request), 'record-too-sensitive'),
  ];
  return grant === undefined || faults.length > 0 ? faults : grant;
}

/**
 * Whether the record's level of sensitivity is one for the audience. A record that should have a level and has none that is
 * known counts as highly restricted; a record type without levels goes by the classes of its fields alone.
 */
function suitsLevel({ audience, record, recordType }: SharingRequest): boolean {
  const [field] = fieldsOfBlock(recordType, 'RecordSensitivity');
  if (!field) return true;
  const block = (record as Plain)[field.name] as { readonly level?: unknown } | null | undefined;
  if (block === undefined && !field.required) return true;
  return audienceTable[audience].levels.includes(block?.level as SensitivityLevel);
}

function unless(holds: boolean, reason: RefusalReason): readonly RefusalReason[] {
  return holds ? [] : [reason];
}

function codesOf({ codes }: { readonly codes: readonly { readonly code: string }[] }): ReadonlySet<string> {
  return new Set(codes.map(({ code }) => code));
}
