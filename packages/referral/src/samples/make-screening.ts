import { Draw, permute } from '@amparo/core/samples';
import type { TraffickingScreening } from '../generated/trafficking-screening.ts';
import { clockAt, day, hour, minute } from './calendar.ts';
import { destinations } from './countries.ts';
import { makeReferral, type World } from './make-referral.ts';

const purposes = ['forced-labour', 'forced-criminality', 'servitude', 'sexual-exploitation'] as const;
const decisionMakers = ['police', 'ngo', 'court-or-prosecution', 'other-government'] as const;

/**
 * Makes the screening of the client of one referral of a sample. Who was referred for trafficking was found to be a
 * victim, or a possible one; the others were not, or refused a referral.
 */
export function makeScreening(world: World, index: number): TraffickingScreening {
  const referral = makeReferral(world, index);
  const draw = new Draw(permute(permute(world.seed ^ 0x3c6ef372) + index));
  const clock = destinations.find(({ code }) => code === referral.fromCountry)?.clock ?? clockAt(0);
  const screened = Date.parse(referral.createdAt) - draw.between(2, 20) * hour;
  const referred = referral.reasonCodes.includes('trafficking');
  const status = referred
    ? draw.pick(['possible-victim', 'actual-victim'] as const)
    : draw.pick(['not-a-victim', 'not-a-victim', 'inconclusive', 'possible-victim'] as const);
  const positive = status === 'possible-victim' || status === 'actual-victim';
  const { minor = false, clientAge, clientSex, clientNationality } = referral;
  return {
    recordType: 'trafficking-screening',
    provenance: {
      schemaVersion: '0.1.0',
      recordId: draw.uuid(),
      createdAt: clock.moment(screened),
      updatedAt: clock.moment(screened + hour),
    },
    screeningId: draw.uuid(permute(permute(world.seed ^ 0x2b992ddf) + index)),
    subjectId: referral.subjectId,
    screenedAt: clock.moment(screened),
    occasion: draw.pick(['office', 'shelter', 'rescue', 'embassy'] as const),
    screenedBy: 'role:protection-officer',
    childFlag: minor,
    ...(clientAge === undefined ? {} : { age: clientAge }),
    ...(clientSex ? { sex: clientSex } : {}),
    ...(clientNationality ? { nationality: clientNationality } : {}),
    countryOfExploitation: referral.fromCountry,
    consents: minor
      ? []
      : [
          {
            consentId: 'consent-1',
            status: 'given',
            obtainedFrom: 'individual',
            obtainedAt: clock.moment(screened - draw.between(1, 20) * minute),
            mode: draw.pick(['written', 'verbal'] as const),
            purposes: ['services', 'referral'],
            recipientClasses: ['other-organisation'],
          },
        ],
    ...(minor
      ? {
          bestInterest: {
            decidedBy: 'role:child-protection-officer',
            decidedAt: clock.moment(screened - draw.between(1, 20) * minute),
          },
        }
      : {}),
    iloIndicators: positive
      ? draw.some(
          [
            'deception',
            'isolation',
            'debt-bondage',
            'withholding-of-wages',
            'restriction-of-movement',
          ] as const,
          3,
        )
      : [],
    ...(positive && draw.chance(0.5)
      ? { furtherIndicators: [draw.pick(['forced-criminality', 'false-documents', 'sold-on'] as const)] }
      : {}),
    ...(status === 'actual-victim'
      ? {
          actMeansPurpose: {
            act: [draw.pick(['recruitment', 'transfer', 'harbouring'] as const)],
            ...(minor
              ? {}
              : { means: [draw.pick(['deception', 'force', 'abuse-of-vulnerability'] as const)] }),
            purpose: [draw.pick(purposes)],
          },
          decisionMaker: draw.pick(decisionMakers),
          decidedAt: clock.date(Math.min(world.now, screened + draw.between(1, 20) * day)),
        }
      : {}),
    status,
    ...(positive ? { immediateNeeds: draw.some(['shelter', 'medical', 'legal-aid'] as const, 2) } : {}),
    ...(referred ? { referralId: referral.referralId } : {}),
    ...(positive && !referred ? { referralRefused: { at: clock.moment(screened + hour) } } : {}),
    sensitivity: {
      level: 'highly-restricted',
      flags: ['trafficking-indicator', ...(minor ? (['minor'] as const) : [])],
    },
  };
}
