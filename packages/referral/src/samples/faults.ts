import type { Fault } from '@amparo/core/samples';
import { organisationType } from '../codelists/organisation-type.ts';
import type { Referral } from '../generated/referral.ts';

const always = () => true;
const remove = (draft: object, field: string) => {
  delete (draft as Record<string, unknown>)[field];
};
const set = (draft: object, field: string, value: unknown) => {
  (draft as Record<string, unknown>)[field] = value;
};
const told = ({ deliveredAt, status }: Referral) =>
  deliveredAt !== undefined && status !== 'consent-withdrawn';
const isProtected = ({ sensitivity }: Referral) =>
  sensitivity.flags?.some((flag) => flag === 'sexual-violence' || flag === 'trafficking-indicator') ?? false;
const needsNoReview = new Set<string>(
  organisationType.codes.filter((code) => !('needsReview' in code)).map(({ code }) => code),
);

/** Faults of structure. None makes another code appear, but rules that read the place are not run. */
export const structureFaults: readonly Fault<Referral>[] = [
  {
    code: 'core.missing-field',
    parts: ['code'],
    fits: always,
    spoil: (draft) => remove(draft, 'clientCode'),
  },
  {
    code: 'core.unknown-field',
    parts: ['root'],
    fits: always,
    spoil: (draft) => set(draft, 'remarks', 'see file'),
  },
  {
    code: 'core.not-in-codelist',
    parts: ['type'],
    fits: always,
    spoil: (draft) => set(draft, 'type', 'reassign'),
  },
  {
    code: 'core.not-a-date-time',
    parts: ['created'],
    fits: always,
    spoil: (draft) => set(draft, 'createdAt', draft.createdAt.slice(0, 19)),
  },
  {
    code: 'core.wrong-type',
    parts: ['age'],
    fits: always,
    spoil: (draft) => set(draft, 'clientAge', 'adult'),
  },
  { code: 'core.out-of-range', parts: ['age'], fits: always, spoil: (draft) => set(draft, 'clientAge', 200) },
  {
    code: 'core.text-length',
    parts: ['need'],
    fits: always,
    spoil: (draft) => set(draft, 'needDescription', ''),
  },
  {
    code: 'core.wrong-format',
    parts: ['subject'],
    fits: always,
    spoil: (draft) => set(draft, 'subjectId', 'Name Surname'),
  },
  {
    code: 'core.list-length',
    parts: ['reasons'],
    fits: always,
    spoil: (draft) => set(draft, 'reasonCodes', []),
  },
];

/** Faults that leave the structure sound and break one rule. */
export const ruleFaults: readonly Fault<Referral>[] = [
  {
    code: 'core.updated-before-created',
    parts: ['provenance'],
    fits: always,
    spoil: ({ provenance }) => set(provenance, 'updatedAt', '2001-01-01T00:00:00Z'),
  },
  {
    code: 'core.consent-without-time',
    parts: ['consent'],
    fits: ({ consents }) => consents[0]?.status === 'given',
    spoil: ({ consents }) => remove(consents[0] as object, 'obtainedAt'),
  },
  {
    code: 'referral.shared-without-consent',
    parts: ['consent'],
    fits: told,
    spoil: (draft) => remove(draft, 'consentId'),
  },
  {
    code: 'referral.consent-not-in-force',
    parts: ['consent'],
    fits: told,
    spoil: ({ consents }) => set(consents[0] as object, 'status', 'refused'),
  },
  {
    code: 'referral.consent-for-other-purpose',
    parts: ['consent'],
    fits: told,
    spoil: ({ consents }) => set(consents[0] as object, 'purposes', ['statistics']),
  },
  {
    code: 'referral.consent-for-other-recipient',
    parts: ['consent'],
    fits: (referral) => told(referral) && needsNoReview.has(referral.toOrgType),
    spoil: ({ consents }) => set(consents[0] as object, 'recipientClasses', ['family']),
  },
  {
    code: 'referral.withheld-information-shared',
    parts: ['information'],
    fits: always,
    spoil: (draft) => set(draft, 'infoWithheld', ['clientCode']),
  },
  {
    code: 'referral.information-beyond-consent',
    parts: ['information'],
    fits: always,
    spoil: (draft) =>
      set(draft, 'infoConsented', ['clientCode', 'language', 'clientAge', 'clientSex', 'servicesRequested']),
  },
  {
    code: 'referral.status-step-by-other-party',
    parts: ['history'],
    fits: always,
    spoil: ({ statusHistory }) => set(statusHistory[0] as object, 'actor', 'receiver'),
  },
  {
    code: 'referral.declined-without-reason',
    parts: ['ending'],
    fits: ({ status }) => status === 'declined',
    spoil: (draft) => remove(draft, 'declineReason'),
  },
  {
    code: 'referral.answered-without-time',
    parts: ['answer'],
    fits: ({ respondedAt, status }) => respondedAt !== undefined && status !== 'consent-withdrawn',
    spoil: (draft) => remove(draft, 'respondedAt'),
  },
  {
    code: 'referral.answered-before-received',
    parts: ['answer'],
    fits: ({ respondedAt }) => respondedAt !== undefined,
    spoil: (draft) => set(draft, 'respondedAt', '2001-01-01T00:00:00Z'),
  },
  {
    code: 'referral.completed-without-service',
    parts: ['ending'],
    fits: ({ status }) => status === 'completed',
    spoil: (draft) => remove(draft, 'serviceDelivered'),
  },
  {
    code: 'referral.closed-without-time',
    parts: ['ending'],
    fits: ({ closedAt }) => closedAt !== undefined,
    spoil: (draft) => remove(draft, 'closedAt'),
  },
  {
    code: 'referral.open-with-end',
    parts: ['ending'],
    fits: ({ status, closedAt }) => closedAt === undefined && status !== 'consent-withdrawn',
    spoil: (draft) => set(draft, 'closedAt', '2990-01-01T00:00:00Z'),
  },
  {
    code: 'referral.due-by-mismatch',
    parts: ['due'],
    fits: always,
    spoil: (draft) => set(draft, 'dueBy', '2990-01-01T00:00:00Z'),
  },
  {
    code: 'referral.minor-age-mismatch',
    parts: ['age'],
    fits: ({ minor }) => minor === true,
    spoil: (draft) => set(draft, 'minor', false),
  },
  {
    code: 'referral.minor-without-guardian',
    parts: ['guardian'],
    fits: ({ guardianRef }) => guardianRef !== undefined,
    spoil: (draft) => {
      remove(draft, 'guardianRef');
      draft.servicesRequested = ['medical'];
    },
  },
  {
    code: 'referral.protected-client-named',
    parts: ['name'],
    fits: isProtected,
    spoil: (draft) => set(draft, 'clientName', { givenName: 'Example' }),
  },
  {
    code: 'referral.protected-referral-on-open-channel',
    parts: ['channel'],
    fits: isProtected,
    spoil: (draft) => set(draft, 'deliveredVia', 'email'),
  },
  {
    code: 'referral.cross-border-missing',
    parts: ['border'],
    fits: ({ crossBorder }) => crossBorder !== undefined,
    spoil: (draft) => remove(draft, 'crossBorder'),
  },
  {
    code: 'referral.sending-country-mismatch',
    parts: ['border'],
    fits: ({ crossBorder }) => crossBorder !== undefined,
    spoil: ({ crossBorder }) => set(crossBorder as object, 'sendingCountry', 'ISL'),
  },
  {
    code: 'referral.sent-to-itself',
    parts: ['sender'],
    fits: always,
    spoil: (draft) => set(draft.fromOrg, 'organisationId', draft.toOrg.organisationId),
  },
  {
    code: 'referral.onward-of-itself',
    parts: ['onward'],
    fits: always,
    spoil: (draft) => set(draft, 'onwardReferralOf', draft.referralId),
  },
];
