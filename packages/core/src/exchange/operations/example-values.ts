import { exampleProofs } from './example-proofs.ts';

/** Values that the examples of several operations share. All parties, people and places in them are invented. */

/** A referral that follows the standard, as short as one can be. */
export const exampleReferral = {
  recordType: 'referral',
  provenance: {
    schemaVersion: '0.1.0',
    recordId: '0b7c2f3e-5d1a-4c8e-9f2b-6a1d3e5f7081',
    createdAt: '2026-03-06T08:30:00+08:00',
    updatedAt: '2026-03-06T09:00:00+08:00',
  },
  referralId: '5a0f4a0e-8f0f-4c55-9d0a-6b1f7a3c2e10',
  type: 'referral',
  subjectId: 'W-7Q4K2M',
  clientCode: 'C-2041',
  fromOrg: { organisationId: 'org-0042' },
  fromCountry: 'MYS',
  toOrg: { organisationId: 'org-0007' },
  toOrgType: 'ngo',
  createdAt: '2026-03-06T08:30:00+08:00',
  priority: 'urgent-72h',
  dueBy: '2026-03-09T08:30:00+08:00',
  reasonCodes: ['legal-aid'],
  servicesRequested: ['legal-aid'],
  consents: [
    {
      consentId: 'consent-1',
      status: 'given',
      obtainedAt: '2026-03-06T08:00:00+08:00',
      purposes: ['services', 'referral'],
      recipientClasses: ['other-organisation'],
    },
  ],
  consentId: 'consent-1',
  infoShared: ['clientCode', 'reasonCodes'],
  deliveredVia: 'secure-api',
  deliveredAt: '2026-03-06T09:00:00+08:00',
  status: 'sent',
  statusHistory: [
    { status: 'draft', at: '2026-03-06T08:30:00+08:00', actor: 'sender' },
    { status: 'sent', at: '2026-03-06T09:00:00+08:00', actor: 'sender' },
  ],
  sensitivity: { level: 'restricted' },
};

/** What a partner may see of it. */
export const exampleView = {
  recordType: 'referral',
  referralId: exampleReferral.referralId,
  subjectId: 'K3Z7QW0M9T-4',
  priority: 'urgent-72h',
  dueBy: exampleReferral.dueBy,
  reasonCodes: ['legal-aid'],
  status: 'sent',
};

/** What names the record in paths and answers. */
export const exampleRecord = { recordType: 'referral', recordId: exampleReferral.referralId };

export const exampleEtag = '"1-9f2c1b7ad0"';

const idempotencyKey = '6f0c1c1e-3d6b-4c63-9d0f-7a2b8e5d4c11';

/** The headers of a request with an effect. */
export const exampleWriteHeaders = (operation: keyof typeof exampleProofs) => ({
  'idempotency-key': idempotencyKey,
  'content-digest': exampleProofs[operation].contentDigest,
});

/** What is proved of a request in any case. */
export const exampleReceipt = (operation: keyof typeof exampleProofs) => ({
  receipt: exampleProofs[operation].receipt,
  receiptId: '0190f3a1-80d4-7c19-8e21-3b7f5a9c4d02',
  issuer: 'legal-aid-kl',
  sender: 'shelter-desk',
  operation,
  receivedAt: '2026-03-06T01:00:04.218Z',
  contentDigest: exampleProofs[operation].contentDigest,
  idempotencyKey,
  outcome: { accepted: 1, unchanged: 0, rejected: 0 },
});

/** The answer to one record that was sent. */
export const exampleResult = {
  outcome: 'accepted',
  ...exampleRecord,
  version: 1,
  receipt: { ...exampleReceipt('submitRecord'), ...exampleRecord, version: 1, position: 4711 },
};

/** The answer to a change of a record that was there. */
export const exampleChangeResult = (
  operation: keyof typeof exampleProofs,
  record: { readonly recordType: string; readonly recordId: string } = exampleRecord,
) => ({
  outcome: 'accepted',
  ...record,
  version: 2,
  receipt: { ...exampleReceipt(operation), ...record, version: 2, position: 4712 },
});
