import type { Protocol } from './protocol.ts';

/**
 * An invented protocol: a workers' centre refers people to a legal-aid office and, with their consent alone, to an embassy;
 * a labour inspectorate sees how cases are handled.
 */
export const exampleProtocol: Protocol = {
  protocolId: 'isp-harbour-2026',
  version: '1.0.0',
  title: 'Referrals out of the harbour, 2026',
  validFrom: '2026-01-01',
  validUntil: '2027-12-31',
  immigrationEnforcement: 'excluded',
  parties: [
    {
      partyId: 'org-harbour',
      name: 'Harbour Workers Centre',
      recipientClass: 'other-organisation',
      immigrationEnforcement: 'none',
    },
    {
      partyId: 'org-legal-aid',
      name: 'Quayside Legal Aid',
      recipientClass: 'other-organisation',
      immigrationEnforcement: 'none',
    },
    {
      partyId: 'embassy-verdania',
      name: 'Embassy of Verdania, labour section',
      recipientClass: 'embassy',
      immigrationEnforcement: 'none',
    },
    {
      partyId: 'labour-inspectorate',
      name: 'Labour Inspectorate of Lowport',
      recipientClass: 'authorities',
      immigrationEnforcement: 'none',
    },
  ],
  grants: [
    {
      grantId: 'referrals-to-legal-aid',
      from: ['org-harbour'],
      to: ['org-legal-aid'],
      audience: 'referral-partner',
      purposes: ['referral', 'services'],
      lawfulBases: ['consent', 'vital-interest'],
      elements: [{ recordType: 'referral', ceiling: 'special' }],
      retentionDays: 730,
      onwardTransfer: 'with-new-consent',
    },
    {
      grantId: 'referrals-to-embassy',
      from: ['org-harbour'],
      to: ['embassy-verdania'],
      audience: 'referral-partner',
      purposes: ['referral'],
      lawfulBases: ['consent'],
      elements: [{ recordType: 'referral', ceiling: 'personal' }],
      retentionDays: 365,
      onwardTransfer: 'none',
    },
    {
      grantId: 'handling-to-inspectorate',
      from: ['org-harbour', 'org-legal-aid'],
      to: ['labour-inspectorate'],
      audience: 'regulator',
      purposes: ['audit'],
      lawfulBases: ['public-task'],
      elements: [
        {
          recordType: 'referral',
          ceiling: 'internal',
          fields: [
            'type',
            'priority',
            'status',
            'statusHistory/status',
            'statusHistory/at',
            'respondedAt',
            'closedAt',
          ],
        },
      ],
      retentionDays: 365,
      onwardTransfer: 'none',
    },
    {
      grantId: 'answers-from-legal-aid',
      from: ['org-legal-aid'],
      to: ['org-harbour'],
      audience: 'referral-partner',
      purposes: ['referral'],
      lawfulBases: ['consent'],
      elements: [{ recordType: 'referral', ceiling: 'personal' }],
      retentionDays: 730,
      onwardTransfer: 'none',
    },
  ],
  contingency: {
    role: 'Data protection officer, Harbour Workers Centre',
    email: 'dpo@harbour.example',
    phone: '+15550100123',
  },
  reportWithinHours: 24,
};
