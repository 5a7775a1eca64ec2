import { compileProtocol, consentsIn, decideForParty, exampleProtocol } from '@amparo/privacy';
import { type Referral, referralRecord } from '@amparo/referral';
import { sampleReferrals } from '@amparo/referral/samples';

const sender = { organisationId: 'org-harbour', name: 'Harbour Workers Centre' };
const embassy = { organisationId: 'embassy-verdania', name: 'Embassy of Verdania, labour section' };

/**
 * Invented referrals of a workers' centre to an embassy: some of people who agreed to it, and some of people who do not want that very
 * embassy to know, which is then told nothing of them.
 */
export function makeReferrals(): string {
  const compiled = compileProtocol(exampleProtocol, { holder: 'org-harbour', recordTypes: [referralRecord] });
  if (!compiled.ok) throw new Error('The protocol of the example has faults.');
  const { policy } = compiled;
  const isFor = (record: Referral) =>
    decideForParty({
      party: { partyId: 'embassy-verdania', recipientClass: 'embassy' },
      purpose: 'referral',
      record,
      recordType: referralRecord,
      consents: consentsIn(referralRecord, record),
      withdrawals: [],
      policy,
      now: new Date('2026-06-01T00:00:00Z'),
    }).isAllowed;
  const referrals: Referral[] = [];
  for (const record of sampleReferrals({ seed: 3 })) {
    const sent = toSent(record);
    if (sent === undefined || !isFor(sent)) continue;
    referrals.push(referrals.length < 9 ? sent : withoutEmbassy(sent));
    if (referrals.length === 12) break;
  }
  return referrals.map((record) => `${JSON.stringify(record)}\n`).join('');
}

/** The referral as it was when it had just been sent. */
function toSent(record: Referral): Referral | undefined {
  const { statusHistory, sensitivity } = record;
  const at = statusHistory.findIndex(({ status }) => status === 'sent');
  if (at === -1 || sensitivity.level === 'highly-restricted') return undefined;
  const {
    receivedAt: _,
    respondedAt: _1,
    respondedBy: _2,
    declineReason: _3,
    declineNote: _4,
    alternativeOffered: _5,
    appointmentAt: _6,
    clientAttended: _7,
    attendedAt: _8,
    serviceDelivered: _9,
    feedbackToReferrer: _10,
    clientFeedback: _11,
    closeReason: _12,
    closedAt: _13,
    followUpDueAt: _14,
    ...rest
  } = record;
  return {
    ...rest,
    fromOrg: sender,
    toOrg: embassy,
    toOrgType: 'embassy',
    status: 'sent',
    statusHistory: statusHistory.slice(0, at + 1),
  };
}

/** The same of a person who does not want this embassy to know. */
function withoutEmbassy(record: Referral): Referral {
  const { consents } = record;
  return {
    ...record,
    consents: consents.map((consent) => ({ ...consent, recipientsExcluded: [embassy.organisationId] })),
  };
}
