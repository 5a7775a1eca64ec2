import type { Fault } from '@amparo/core/samples';
import { claimType } from '../codelists/claim-type.ts';
import type { GrievanceCase } from '../generated/grievance-case.ts';
import { pointsToTrafficking } from './screening.ts';

const always = () => true;
const ended = ({ closedAt }: GrievanceCase) => closedAt !== undefined;
const wages: ReadonlySet<string> = new Set(
  claimType.codes.filter((code) => code.wages === true).map(({ code }) => code),
);
const remove = (draft: object, field: string) => {
  delete (draft as Record<string, unknown>)[field];
};
const set = (draft: object, field: string, value: unknown) => {
  (draft as Record<string, unknown>)[field] = value;
};

/** Faults of structure. None makes another code appear, but rules that read the place are not run. */
export const structureFaults: readonly Fault<GrievanceCase>[] = [
  {
    code: 'core.missing-field',
    parts: ['retention'],
    fits: always,
    spoil: (draft) => remove(draft, 'retentionUntil'),
  },
  {
    code: 'core.unknown-field',
    parts: ['root'],
    fits: always,
    spoil: (draft) => set(draft, 'remarks', 'see file'),
  },
  {
    code: 'core.not-in-codelist',
    parts: ['channel'],
    fits: always,
    spoil: (draft) => set(draft, 'channel', 'fax'),
  },
  {
    code: 'core.not-a-date',
    parts: ['incident'],
    fits: always,
    spoil: (draft) => set(draft, 'incidentStart', '2025-02-30'),
  },
  {
    code: 'core.not-a-date-time',
    parts: ['received'],
    fits: always,
    spoil: (draft) => set(draft, 'receivedAt', draft.receivedAt.slice(0, 19)),
  },
  {
    code: 'core.wrong-type',
    parts: ['workers'],
    fits: always,
    spoil: (draft) => set(draft, 'affectedWorkersCount', String(draft.affectedWorkersCount)),
  },
  {
    code: 'core.out-of-range',
    parts: ['workers'],
    fits: always,
    spoil: (draft) => set(draft, 'affectedWorkersCount', 0),
  },
  {
    code: 'core.text-length',
    parts: ['narrative'],
    fits: always,
    spoil: (draft) => set(draft, 'narrative', ''),
  },
  {
    code: 'core.wrong-format',
    parts: ['claims'],
    fits: ({ claims }) => claims?.[0]?.claimedAmount !== undefined,
    spoil: ({ claims }) => set(claims?.[0]?.claimedAmount as object, 'amount', '1,500.00'),
  },
];

/** Faults that leave the structure sound and break one rule. */
export const ruleFaults: readonly Fault<GrievanceCase>[] = [
  {
    code: 'core.updated-before-created',
    parts: ['provenance'],
    fits: always,
    spoil: ({ provenance }) => set(provenance, 'updatedAt', '2001-01-01T00:00:00Z'),
  },
  {
    code: 'core.amount-beyond-minor-unit',
    parts: ['claims'],
    fits: ({ claims }) => claims?.[0]?.claimedAmount !== undefined,
    spoil: ({ claims }) => {
      const money = claims?.[0]?.claimedAmount as { amount: string };
      money.amount += money.amount.includes('.') ? '5' : '.5';
    },
  },
  {
    code: 'core.consent-without-time',
    parts: ['sharing'],
    fits: ({ consents }) => consents[0]?.status === 'given',
    spoil: ({ consents }) => remove(consents[0] as object, 'obtainedAt'),
  },
  {
    code: 'core.consent-withdrawal-mismatch',
    parts: ['sharing'],
    fits: ({ consents }) => consents[0]?.status === 'given',
    spoil: ({ consents }) => set(consents[0] as object, 'withdrawnAt', '2990-01-01T00:00:00Z'),
  },
  {
    code: 'grievance.acknowledged-before-received',
    parts: ['received'],
    fits: ({ acknowledgedAt }) => acknowledgedAt !== undefined,
    spoil: (draft) => set(draft, 'acknowledgedAt', '2001-01-01T00:00:00Z'),
  },
  {
    code: 'grievance.incident-ends-before-start',
    parts: ['incident'],
    fits: ({ incidentEnd }) => incidentEnd !== undefined,
    spoil: (draft) => set(draft, 'incidentEnd', '2001-01-01'),
  },
  {
    code: 'grievance.incident-end-missing',
    parts: ['incident'],
    fits: ({ incidentEnd }) => incidentEnd !== undefined,
    spoil: (draft) => remove(draft, 'incidentEnd'),
  },
  {
    code: 'grievance.workers-by-sex-mismatch',
    parts: ['workers'],
    fits: ({ affectedBySex }) => affectedBySex !== undefined,
    spoil: ({ affectedBySex }) => set(affectedBySex as object, 'unknown', 1),
  },
  {
    code: 'grievance.primary-issue-not-single',
    parts: ['primary'],
    fits: always,
    spoil: ({ issues }) => set(issues[0] as object, 'isPrimary', false),
  },
  {
    code: 'grievance.anonymous-with-complainant',
    parts: ['submission'],
    fits: ({ submissionMode }) => submissionMode === 'anonymous',
    spoil: (draft) => set(draft, 'complainantRef', 'W-7Q4K2M'),
  },
  {
    code: 'grievance.identified-without-complainant',
    parts: ['submission'],
    fits: ({ submissionMode }) => submissionMode === 'identified',
    spoil: (draft) => remove(draft, 'complainantRef'),
  },
  {
    code: 'grievance.closed-without-outcome',
    parts: ['ending'],
    fits: ended,
    spoil: (draft) => remove(draft, 'outcome'),
  },
  {
    code: 'grievance.retention-ends-before-closing',
    parts: ['retention'],
    fits: ended,
    spoil: (draft) => set(draft, 'retentionUntil', '2001-01-01'),
  },
  {
    code: 'grievance.resolved-with-unpaid-claim',
    parts: ['ending', 'claims'],
    fits: ({ outcome, claims }) => outcome === 'resolved-for-worker' && claims?.[0]?.paidAmount !== undefined,
    spoil: ({ claims }) => set(claims?.[0]?.paidAmount as object, 'amount', '0'),
  },
  {
    code: 'grievance.resolved-with-unverified-remedy',
    parts: ['ending', 'remedies'],
    fits: ({ outcome, remedies }) => outcome === 'resolved-for-worker' && remedies !== undefined,
    spoil: ({ remedies }) => remove(remedies?.[0] as object, 'verifiedAt'),
  },
  {
    code: 'grievance.status-not-last-in-history',
    parts: ['status'],
    fits: (grievance) => !ended(grievance) && grievance.status !== 'investigating',
    spoil: (draft) => set(draft, 'status', 'investigating'),
  },
  {
    code: 'grievance.status-history-out-of-order',
    parts: ['status', 'ending'],
    fits: ({ statusHistory }) => statusHistory.length > 2,
    spoil: ({ statusHistory }) => set(statusHistory[1] as object, 'at', '2001-01-01T00:00:00Z'),
  },
  {
    code: 'grievance.status-step-not-allowed',
    parts: ['status', 'ending'],
    fits: ({ statusHistory }) => statusHistory.length > 2,
    spoil: ({ statusHistory }) => set(statusHistory[1] as object, 'status', 'appealed'),
  },
  {
    code: 'grievance.claim-paid-above-agreed',
    parts: ['claims', 'ending'],
    fits: ({ claims }) => claims?.[0]?.paidAmount !== undefined,
    spoil: ({ claims }) => {
      const claim = claims?.[0];
      set(claim?.paidAmount as object, 'amount', `9${claim?.agreedAmount?.amount}`);
    },
  },
  {
    code: 'grievance.claim-agreed-above-claimed',
    parts: ['claims', 'ending'],
    fits: ({ claims, outcome }) =>
      claims?.[0]?.agreedAmount !== undefined && outcome !== 'resolved-for-worker',
    spoil: ({ claims }) => {
      const money = claims?.[0]?.agreedAmount as { amount: string };
      money.amount = `9${money.amount}`;
    },
  },
  {
    code: 'grievance.claim-mixed-currencies',
    parts: ['claims', 'ending'],
    fits: ({ claims }) => claims?.[0]?.agreedAmount !== undefined,
    // Both dinars have three decimals, so no amount gets too many.
    spoil: ({ claims }) => {
      const money = claims?.[0]?.agreedAmount as { currency: string };
      money.currency = money.currency === 'BHD' ? 'KWD' : 'BHD';
    },
  },
  {
    code: 'grievance.wage-claim-without-end',
    parts: ['claims'],
    fits: ({ claims }) => claims?.[0] !== undefined && wages.has(claims[0].type),
    spoil: ({ claims }) => remove(claims?.[0] as object, 'periodEnd'),
  },
  {
    code: 'grievance.fee-issue-without-party',
    parts: ['parties'],
    fits: ({ issues }) => issues.some(({ issueCode }) => issueCode.startsWith('fees')),
    spoil: (draft) => {
      remove(draft, 'employerRef');
      remove(draft, 'recruiterRefs');
    },
  },
  {
    code: 'grievance.document-issue-without-document',
    parts: ['documents'],
    fits: ({ issues }) => issues.some(({ issueCode }) => issueCode.startsWith('documents')),
    spoil: (draft) => remove(draft, 'documentsWithheld'),
  },
  {
    code: 'grievance.document-returned-before-withheld',
    parts: ['documents'],
    fits: ({ documentsWithheld }) => documentsWithheld !== undefined,
    spoil: ({ documentsWithheld }) => set(documentsWithheld?.[0] as object, 'returnedAt', '2001-01-01'),
  },
  {
    code: 'grievance.risk-rated-too-low',
    parts: ['risk'],
    fits: ({ immediateRisk }) => immediateRisk.present,
    spoil: (draft) => set(draft, 'severity', 'low'),
  },
  {
    code: 'grievance.migration-status-without-firewall',
    parts: ['firewall'],
    fits: ({ migrationStatusAtIncident: status }) => status !== undefined && status !== 'not-collected',
    spoil: (draft) => remove(draft, 'firewallApplied'),
  },
  {
    code: 'grievance.sensitive-case-not-restricted',
    parts: ['sensitivity'],
    fits: ({ sensitivity }) => sensitivity.level === 'highly-restricted',
    spoil: ({ sensitivity }) => set(sensitivity, 'level', 'internal'),
  },
  {
    code: 'grievance.trafficking-not-screened',
    parts: ['documents', 'screening'],
    fits: ({ issues, documentsWithheld }) =>
      pointsToTrafficking(
        issues.map(({ issueCode }) => issueCode),
        documentsWithheld !== undefined,
      ),
    spoil: (draft) => remove(draft, 'traffickingScreening'),
  },
  {
    code: 'grievance.disclosure-without-consent',
    parts: ['sharing'],
    fits: ({ disclosures, linkedReferrals }) => disclosures !== undefined && linkedReferrals === undefined,
    spoil: ({ consents }) => set(consents[0] as object, 'status', 'refused'),
  },
];
