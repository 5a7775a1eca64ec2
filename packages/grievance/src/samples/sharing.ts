import { day } from './calendar.ts';
import type { Entry } from './entry.ts';
import type { Plan } from './plan.ts';

type Consent = Entry<'consents'>;

/** What was agreed on sharing, and what was shared. */
export interface Sharing {
  readonly consents: Consent[];
  readonly disclosures: Entry<'disclosures'>[];
  readonly referrals: Entry<'linkedReferrals'>[];
}

const recipients: readonly Consent['recipientClasses'][number][][] = [
  ['other-organisation'],
  ['other-organisation', 'authorities'],
  ['authorities', 'embassy'],
  ['embassy', 'other-organisation', 'un'],
  ['buyer', 'other-organisation'],
  ['authorities'],
];

/** Asks for consent shortly after the case arrived; what is shared is shared after that, and covered by it. */
export function drawSharing({
  draw,
  destination,
  receivedAt,
  timeline,
  intakeLanguage,
  mode,
}: Plan): Sharing {
  const { clock } = destination;
  if (mode === 'anonymous' || draw.chance(0.2)) return { consents: [], disclosures: [], referrals: [] };
  const asked = receivedAt + draw.between(5, 90) * 60_000;
  const recipientClasses = draw.pick(recipients);
  const answered = {
    ...(draw.chance(0.5) && { obtainedFrom: 'individual' as const }),
    obtainedAt: clock.moment(asked),
    mode: draw.pick(['verbal', 'verbal', 'written', 'digital', 'thumbprint'] as const),
    language: intakeLanguage,
  } satisfies Partial<Consent>;
  if (draw.chance(0.1)) {
    const refused: Consent = {
      consentId: 'consent-1',
      status: 'refused',
      ...answered,
      purposes: ['referral', 'legal-action'],
      recipientClasses: [...recipientClasses],
      withholdingReason: draw.pick(['fear', 'fear', 'communicate-information', 'other'] as const),
    };
    return { consents: [refused], disclosures: [], referrals: [] };
  }
  const given: Consent = {
    consentId: 'consent-1',
    status: 'given',
    ...(draw.chance(0.5) && { lawfulBasis: 'consent' }),
    ...answered,
    ...(draw.chance(0.2) && { interpreterUsed: true }),
    purposes: draw.chance(0.5) ? ['services', 'referral', 'legal-action'] : ['services', 'referral'],
    recipientClasses: [...recipientClasses],
    ...(draw.chance(0.1) && { excludedFields: ['narrative'] }),
    ...(draw.chance(0.3) && { expiresAt: clock.moment(asked + 730 * day) }),
  };
  const consents: Consent[] = [given];
  if (draw.chance(0.08)) {
    consents.push({
      consentId: 'consent-2',
      status: 'given',
      lawfulBasis: 'consent',
      ...answered,
      purposes: ['reporting-non-identifiable', 'statistics'],
      recipientClasses: ['un', 'other-organisation'],
    });
  }
  // Shared within the course of the case, so before the consent runs out.
  const later = () =>
    clock.moment(asked + 60_000 + draw.below(Math.max(1, Math.min(timeline.last - asked, 180 * day))));
  const recipientClass = draw.pick(recipientClasses);
  return {
    consents,
    disclosures: draw.chance(0.15)
      ? [
          {
            disclosedAt: later(),
            recipientClass,
            recipientId: `org-${recipientClass}-${draw.between(1, 20)}`,
            purpose: 'referral',
            consentId: 'consent-1',
          },
        ]
      : [],
    referrals: draw.chance(0.12)
      ? [{ referral: { recordType: 'referral', recordId: draw.uuid() }, recipientClass, sentAt: later() }]
      : [],
  };
}
