import type { SharingRequest } from '../src/index.ts';

/** The fields of a visit by class, and what is special about some; written out by hand. */
const fields: Readonly<Record<string, 0 | 1 | 2 | 3>> = {
  recordType: 0,
  visitId: 1,
  worker: 2,
  place: 0,
  staffNote: 1,
  age: 2,
  'contact/phone': 3,
  'contact/safe': 2,
  story: 3,
  consentId: 1,
  basis: 1,
  told: 1,
  named: 1,
  kept: 1,
  'sensitivity/level': 1,
  'sensitivity/flags': 3,
  ...Object.fromEntries(
    'consentId status lawfulBasis obtainedFrom obtainedAt mode language interpreterUsed purposes recipientClasses excludedFields expiresAt withdrawnAt overrideBy'
      .split(' ')
      .map((name) => [`consents/${name}`, 2 as const]),
  ),
  'consents/recipientsExcluded': 3,
  'consents/withholdingReason': 3,
  'consents/overrideReason': 3,
};
const texts = new Set([
  'place',
  'staffNote',
  'story',
  'told',
  'named',
  'kept',
  'consents/excludedFields',
  'consents/overrideReason',
]);
const ranks: Readonly<Record<string, number>> = { public: 0, internal: 1, personal: 2, special: 3 };
const strings = (value: unknown): string[] | undefined => value as string[] | undefined;
const holds = (names: readonly string[], path: string) =>
  names.some((name) => path === name || path.startsWith(`${name}/`));

/**
 * The rules of sharing once more, written as one would say them, field by field and without regard to speed: which fields of a
 * visit may go. Nothing of the package under test is used.
 */
export function mayGo({
  audience,
  consents,
  now,
  party,
  policy,
  purpose,
  receivedFrom,
  record,
  withdrawals,
}: SharingRequest): readonly string[] {
  const said = record as Record<string, unknown>;
  const level = (said.sensitivity as { level?: string } | undefined)?.level;
  const paths = Object.keys(fields);
  const nothing: readonly string[] = [];
  if (
    ![
      'services',
      'referral',
      'reporting-non-identifiable',
      'statistics',
      'audit',
      'legal-action',
      'tracing',
    ].includes(purpose)
  )
    return nothing;
  if ((party.recipientClass as string) === 'immigration-enforcement') return nothing;
  if (audience === 'worker')
    return party.partyId === 'here' ? paths.filter((path) => path !== 'staffNote') : nothing;
  if (audience === 'case-owner') return party.partyId === 'here' ? paths : nothing;
  // A visit has an id that is not public; businesses and unknown audiences get nothing.
  if (audience !== 'referral-partner' && audience !== 'regulator') return nothing;
  if (party.recipientClass === 'employer' || party.partyId === 'here') return nothing;
  if (audience === 'regulator' && party.recipientClass !== 'authorities') return nothing;
  const levels = audience === 'regulator' ? ['public', 'internal'] : ['public', 'internal', 'restricted'];
  if (!levels.includes(String(level))) return nothing;
  const grant = policy.grantFor({ to: party.partyId, audience, purpose, recordType: 'visit' });
  if (!grant) return nothing;
  const ids = [party.partyId, ...(party.organisationIds ?? [])];
  if (consents.some((one) => one.recipientsExcluded?.some((id) => ids.includes(id.trim().toLowerCase()))))
    return nothing;

  const time = (text: string | undefined) => (text === undefined ? undefined : new Date(text).getTime());
  const about = consents.filter(
    (one) => one.purposes.includes(purpose) && one.recipientClasses.includes(party.recipientClass),
  );
  const takenBack = about.filter(
    (one) =>
      one.status === 'withdrawn' ||
      one.withdrawnAt !== undefined ||
      withdrawals.some((w) => w.consentId === one.consentId),
  );
  const against = [
    ...takenBack.map((one) => {
      const times = [
        one.withdrawnAt,
        ...withdrawals.filter((w) => w.consentId === one.consentId).map((w) => w.withdrawnAt),
      ].flatMap((t) => time(t) ?? []);
      return times.length > 0 ? Math.max(...times) : Infinity;
    }),
    ...about
      .filter((one) => one.status === 'refused' && !takenBack.includes(one))
      .map((one) => time(one.obtainedAt) ?? Infinity),
  ];
  const yes = about.some((one) => {
    const from = time(one.obtainedAt);
    if (one.status !== 'given' || takenBack.includes(one) || from === undefined || from > now.getTime())
      return false;
    if (one.expiresAt !== undefined && now.getTime() >= (time(one.expiresAt) ?? 0)) return false;
    return (
      (said.consentId === undefined || said.consentId === one.consentId) && against.every((at) => at < from)
    );
  });
  if (!yes && against.length > 0) return nothing;
  const open = (basis: string) => (grant.lawfulBases as readonly string[]).includes(basis);
  const suits = (basis: string) => open(basis) && (said.basis === undefined || said.basis === basis);
  const override = about.some(
    (one) => one.overrideBy !== undefined && ['not-asked', 'expired'].includes(one.status),
  );
  let basis: 'consent' | 'life' | 'task' | 'interest';
  if (yes && open('consent')) basis = 'consent';
  else if (override && open('vital-interest')) basis = 'life';
  else if (party.recipientClass === 'authorities' && (suits('public-task') || suits('legal-obligation')))
    basis = 'task';
  else if (party.recipientClass !== 'embassy' && suits('legitimate-interest')) basis = 'interest';
  else return nothing;
  if (receivedFrom !== undefined && receivedFrom !== party.partyId && basis !== 'consent') return nothing;

  const reach = Math.min(
    ranks[grant.ceiling] as number,
    purpose === 'statistics' ? 1 : purpose === 'audit' ? 2 : 3,
    { consent: 3, life: 3, task: 2, interest: 1 }[basis],
    audience === 'regulator' ? 2 : 3,
  );
  const no = about.flatMap((one) => one.excludedFields ?? []);
  const isUnclear = no.some((name) => !paths.some((path) => holds([name], path)));
  const go = paths.filter((path) => {
    const rank = fields[path] as number;
    const isId = path === 'worker' || path === 'visitId';
    const ofPerson = rank >= 2 && !isId && !path.startsWith('consents/');
    if (rank > reach || (audience === 'regulator' && path === 'staffNote')) return false;
    if (grant.fields && path !== 'recordType' && path !== 'visitId' && !holds(grant.fields, path))
      return false;
    if (holds(no, path) || holds(strings(said.kept) ?? [], path)) return false;
    if (isUnclear && (rank === 3 || texts.has(path))) return false;
    if (ofPerson && said.told && !holds(strings(said.told) ?? [], path)) return false;
    const byName =
      rank === (audience === 'regulator' ? 2 : 3) || (ofPerson && said.named && basis === 'consent');
    if (!byName) return true;
    if (basis === 'consent') return holds(strings(said.named) ?? [], path);
    return basis === 'life' && holds([...(grant.fields ?? [])], path);
  });
  return go.some((path) => path !== 'recordType' && path !== 'visitId') ? go : nothing;
}
