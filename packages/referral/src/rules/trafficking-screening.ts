import type { Rule } from '@amparo/core';
import { bestInterestForAdult } from './best-interest-for-adult.ts';
import { childNotMarked } from './child-not-marked.ts';
import { decidedBeforeScreened } from './decided-before-screened.ts';
import { positiveWithoutIndicators } from './positive-without-indicators.ts';
import { positiveWithoutReferral } from './positive-without-referral.ts';
import { screenedInFuture } from './screened-in-future.ts';
import { screeningIdRepeated } from './screening-id-repeated.ts';
import { screeningNotHighlyRestricted } from './screening-not-highly-restricted.ts';
import { screeningReferralOfOtherPerson } from './screening-referral-of-other-person.ts';
import { screeningWithoutConsent } from './screening-without-consent.ts';
import { victimWithoutAct } from './victim-without-act.ts';
import { victimWithoutDecisionMaker } from './victim-without-decision-maker.ts';
import { victimWithoutMeans } from './victim-without-means.ts';
import { victimWithoutPurpose } from './victim-without-purpose.ts';

/** Every rule of a trafficking screening, T01 to T03, then those that no clause asks for. */
export const traffickingScreeningRules: readonly Rule[] = [
  screeningWithoutConsent,
  bestInterestForAdult,
  childNotMarked,
  victimWithoutDecisionMaker,
  victimWithoutAct,
  victimWithoutPurpose,
  victimWithoutMeans,
  positiveWithoutReferral,
  screeningReferralOfOtherPerson,
  positiveWithoutIndicators,
  screeningNotHighlyRestricted,
  decidedBeforeScreened,
  screenedInFuture,
  screeningIdRepeated,
];
