import type { ConsentAnswer, SharingRequest } from '../src/index.ts';
import type { Grant, Policy } from '../src/protocol/policy.ts';
import { visit } from './_visit.ts';

/** A small world: for each thing that a decision looks at, the few values that it can tell apart. */
export type World = Readonly<Record<string, readonly unknown[]>>;

const past = '2026-01-01T00:00:00Z';
const later = '2026-03-01T00:00:00Z';
const now = '2026-06-01T00:00:00Z';
const future = '2026-09-01T00:00:00Z';

/** Who asks. */
const parties = [
  { partyId: 'help', recipientClass: 'other-organisation' },
  { partyId: 'embassy', recipientClass: 'embassy', organisationIds: ['org-9'] },
  { partyId: 'inspectors', recipientClass: 'authorities' },
  { partyId: 'here', recipientClass: 'other-organisation' },
  { partyId: 'mill', recipientClass: 'employer' },
  { partyId: 'help', recipientClass: 'immigration-enforcement' },
] as const;

const bases = [
  ['consent'],
  ['consent', 'vital-interest'],
  ['public-task', 'legal-obligation'],
  ['legitimate-interest', 'consent'],
];

/** What is asked and by whom, against everything one answer can say: 2.9 million states. */
export const askingWorld: World = {
  party: parties,
  audience: ['referral-partner', 'regulator', 'worker', 'case-owner', 'business', 'public', 'police'],
  purpose: ['referral', 'statistics', 'immigration-enforcement'],
  bases,
  level: ['internal', 'restricted', 'highly-restricted', undefined],
  status: ['given', 'refused', 'withdrawn', 'not-asked', 'expired'],
  about: [true, false],
  obtainedAt: [past, future, undefined],
  expiresAt: [undefined, past, future],
  withdrawnAt: [undefined, past],
  withdrawal: [false, true],
  override: [false, true],
  excludes: [undefined, 'ORG-9 '],
};

/** Two answers beside each other, and what the record and the protocol list: 4 million states. */
export const listingWorld: World = {
  party: parties.slice(0, 3),
  audience: ['referral-partner', 'regulator'],
  purpose: ['referral', 'audit', 'statistics'],
  bases,
  ceiling: ['public', 'internal', 'personal', 'special'],
  fields: [undefined, ['contact', 'age'], ['story', 'place']],
  status: ['given', 'not-asked'],
  override: [false, true],
  excludedFields: [undefined, ['contact'], ['whatever he said']],
  second: [undefined, 'refused before', 'refused after', 'withdrawn between'],
  rests: [undefined, 'c1', 'c2'],
  told: [undefined, ['age', 'story']],
  named: [undefined, ['contact/phone', 'age']],
  kept: [undefined, ['place']],
  basis: [undefined, 'public-task'],
  receivedFrom: [undefined, 'help'],
};

/** How many states a world has. */
export function sizeOf(world: World): number {
  return Object.values(world).reduce((product, values) => product * values.length, 1);
}

/** The state of a number, from 0. */
export function stateAt(world: World, number: number): Readonly<Record<string, unknown>> {
  let rest = number;
  const state: Record<string, unknown> = {};
  for (const [name, values] of Object.entries(world)) {
    state[name] = values[rest % values.length];
    rest = Math.floor(rest / values.length);
  }
  return state;
}

/** A state as a request. */
export function requestOf(state: Readonly<Record<string, unknown>>): SharingRequest {
  const {
    audience,
    level = 'internal',
    party,
    purpose,
  } = state as unknown as SharingRequest & { level?: string };
  const consents = answersOf(state, party.recipientClass, purpose);
  const record = {
    recordType: 'visit',
    ...('level' in state && state.level === undefined ? {} : { sensitivity: { level } }),
    ...(state.rests !== undefined && { consentId: state.rests }),
    ...(state.basis !== undefined && { basis: state.basis }),
    ...(state.told !== undefined && { told: state.told }),
    ...(state.named !== undefined && { named: state.named }),
    ...(state.kept !== undefined && { kept: state.kept }),
  };
  return {
    party,
    audience,
    purpose,
    record,
    recordType: visit,
    consents,
    withdrawals: state.withdrawal ? [{ consentId: 'c1', withdrawnAt: later }] : [],
    policy: policyOf(state),
    now: new Date(now),
    ...(state.receivedFrom !== undefined && { receivedFrom: state.receivedFrom as string }),
  };
}

function answersOf(
  state: Readonly<Record<string, unknown>>,
  recipientClass: string,
  purpose: string,
): ConsentAnswer[] {
  const first = {
    consentId: 'c1',
    status: state.status as string,
    purposes: state.about === false ? ['tracing'] : [purpose],
    recipientClasses: [recipientClass],
    ...('obtainedAt' in state
      ? state.obtainedAt !== undefined && { obtainedAt: state.obtainedAt }
      : { obtainedAt: past }),
    ...(state.expiresAt !== undefined && { expiresAt: state.expiresAt }),
    ...(state.withdrawnAt !== undefined && { withdrawnAt: state.withdrawnAt }),
    ...(state.excludes !== undefined && { recipientsExcluded: [state.excludes] }),
    ...(state.excludedFields !== undefined && { excludedFields: state.excludedFields }),
    ...(state.override === true && { overrideBy: 'role:lead', overrideReason: 'Life in danger' }),
  } as unknown as ConsentAnswer;
  const about = { consentId: 'c2', purposes: [purpose], recipientClasses: [recipientClass] };
  switch (state.second) {
    case 'refused before':
      return [first, { ...about, status: 'refused', obtainedAt: '2025-12-01T00:00:00Z' }];
    case 'refused after':
      return [first, { ...about, status: 'refused', obtainedAt: later }];
    case 'withdrawn between':
      return [first, { ...about, status: 'withdrawn', obtainedAt: past, withdrawnAt: later }];
    default:
      return [first];
  }
}

function policyOf(state: Readonly<Record<string, unknown>>): Policy {
  const grant: Grant = {
    grantId: 'g',
    lawfulBases: state.bases as Grant['lawfulBases'],
    ceiling: (state.ceiling ?? 'special') as Grant['ceiling'],
    ...(state.fields !== undefined && { fields: state.fields as readonly string[] }),
    retentionDays: 30,
    onwardTransfer: 'none',
  };
  return {
    protocolId: 'p',
    version: '1.0.0',
    holder: 'here',
    from: Date.parse(past),
    until: Date.parse(future),
    classes: new Map(parties.slice(0, 4).map((one) => [one.partyId, one.recipientClass as 'embassy'])),
    grantFor: ({ to, purpose }) =>
      to !== 'here' && ['referral', 'statistics', 'audit'].includes(purpose) ? grant : undefined,
    termsFrom: () => 'with-new-consent',
  };
}
