import type { Audience, RecordType } from '@amparo/core';
import { type Random, randomFrom } from '@amparo/core/samples';
import { type ConsentAnswer, decide, fieldsFor, type RecordAudience, viewFor, viewOf } from '../src/index.ts';
import type { Policy } from '../src/protocol/policy.ts';
import { pairOf } from './_pairs.ts';
import { declaredIn } from './_record-types.ts';

/** The audiences of records. */
export const audiences: readonly RecordAudience[] = [
  'worker',
  'case-owner',
  'referral-partner',
  'regulator',
  'public',
];

/** A policy that gives everybody everything: what is left is decided by audience, consent and record. */
const openPolicy: Policy = {
  protocolId: 'open',
  version: '1.0.0',
  holder: 'org-here',
  from: 0,
  until: Date.parse('2100-01-01'),
  classes: new Map([['org-there', 'authorities']]),
  grantFor: () => ({
    grantId: 'all',
    lawfulBases: ['consent', 'vital-interest', 'public-task'],
    ceiling: 'special',
    retentionDays: 1,
    onwardTransfer: 'none',
  }),
  termsFrom: () => undefined,
};

/** Whether the views of two records that differ only in what the audience must not see are the same, byte for byte. */
export function viewsAgree(recordType: RecordType, audience: RecordAudience, seed: number): boolean {
  const [one, other] = pairOf(recordType, shownTo(recordType, audience), seed);
  const view = viewFor(recordType, audience);
  return JSON.stringify(view(one)) === JSON.stringify(view(other));
}

const shown = new Map<string, ReadonlySet<string>>();

function shownTo(recordType: RecordType, audience: RecordAudience): ReadonlySet<string> {
  const key = `${recordType.type} ${audience}`;
  const found = shown.get(key) ?? new Set(fieldsFor(recordType, audience));
  shown.set(key, found);
  return found;
}

/** The same of a view of some fields, drawn by the seed, as a decision gives them. */
export function chosenViewsAgree(recordType: RecordType, seed: number): boolean {
  const random = randomFrom(seed);
  const fields = pathsOf(recordType).filter(() => random() < 0.3);
  const [one, other] = pairOf(recordType, new Set(fields), seed);
  const view = viewOf(recordType, fields);
  return JSON.stringify(view(one)) === JSON.stringify(view(other));
}

/** Whether decisions on two records are the same that differ in everything but what a decision is declared to read. */
export function decisionsAgree(recordType: RecordType, audience: Audience, seed: number): boolean {
  const random = randomFrom(seed);
  const consents = [answerFrom(random), answerFrom(random)];
  const level = pick(random, ['public', 'internal', 'restricted', 'highly-restricted']);
  const lists = listsFrom(recordType, random);
  const [one, other] = pairOf(recordType, readOf(recordType), seed).map((record) =>
    JSON.stringify(
      decide({
        party: { partyId: audience === 'worker' ? 'org-here' : 'org-there', recipientClass: 'authorities' },
        audience,
        purpose: pick(randomFrom(seed), ['referral', 'audit']),
        record: {
          ...record,
          recordType: recordType.type,
          ...('sensitivity' in record && { sensitivity: { ...(record.sensitivity as object), level } }),
          ...lists,
        },
        recordType,
        consents,
        withdrawals: [],
        policy: openPolicy,
        now: new Date('2026-06-01T00:00:00Z'),
      }),
    ),
  );
  return one === other;
}

const read = new Map<RecordType, ReadonlySet<string>>();

/** What a decision is declared to read of a record. */
function readOf(recordType: RecordType): ReadonlySet<string> {
  const { sharing = {} } = recordType;
  const found =
    read.get(recordType) ?? new Set(['recordType', 'sensitivity/level', ...Object.values(sharing)]);
  read.set(recordType, found);
  return found;
}

const paths = new Map<RecordType, readonly string[]>();

function pathsOf(recordType: RecordType): readonly string[] {
  const found = paths.get(recordType) ?? declaredIn(recordType).map(({ path }) => path);
  paths.set(recordType, found);
  return found;
}

/** What a record says may be told of it: names of its own fields, or nothing. */
function listsFrom(recordType: RecordType, random: Random): object {
  const { consentId, named, told, withheld } = recordType.sharing ?? {};
  return Object.fromEntries([
    ...[named, told, withheld].flatMap((field) =>
      field !== undefined && random() < 0.5
        ? [[field, pathsOf(recordType).filter(() => random() < 0.5)]]
        : [],
    ),
    ...(consentId === undefined ? [] : [[consentId, 'consent-1']]),
  ]);
}

function answerFrom(random: Random): ConsentAnswer {
  return {
    consentId: pick(random, ['consent-1', 'consent-2']),
    status: pick(random, ['given', 'given', 'given', 'refused', 'withdrawn', 'not-asked']),
    purposes: pick(random, [['referral', 'audit'], ['referral'], []]),
    recipientClasses: pick(random, [['authorities'], ['authorities', 'embassy'], ['un']]),
    obtainedAt: pick(random, ['2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z', '2026-07-01T00:00:00Z']),
  };
}

function pick<T>(random: Random, choices: readonly T[]): T {
  return choices[Math.floor(random() * choices.length)] as T;
}
