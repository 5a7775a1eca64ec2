import type { Rule } from '@amparo/core';
import { agreementEndsBeforeStart } from './agreement-ends-before-start.ts';
import { agreementIdRepeated } from './agreement-id-repeated.ts';
import { agreementInForceBeforeSigning } from './agreement-in-force-before-signing.ts';
import { agreementNotInForce } from './agreement-not-in-force.ts';
import { assimilatedInTwoCountries } from './assimilated-in-two-countries.ts';
import { assimilatedOverlapCounted } from './assimilated-overlap-counted.ts';
import { awardedWithoutAmount } from './awarded-without-amount.ts';
import { basisContradictsPeriodType } from './basis-contradicts-period-type.ts';
import { benefitEndsBeforeStart } from './benefit-ends-before-start.ts';
import { benefitMixedCurrencies } from './benefit-mixed-currencies.ts';
import { birthDateOnFileDiffers } from './birth-date-on-file-differs.ts';
import { birthPlaceMissing } from './birth-place-missing.ts';
import { birthYearOnFileDiffers } from './birth-year-on-file-differs.ts';
import { branchNotCoordinated } from './branch-not-coordinated.ts';
import { branchRepeated } from './branch-repeated.ts';
import { certificateEndsBeforeStart } from './certificate-ends-before-start.ts';
import { certificateIdRepeated } from './certificate-id-repeated.ts';
import { certificateOutsideAgreement } from './certificate-outside-agreement.ts';
import { certificatesContradict } from './certificates-contradict.ts';
import { certifiedRecordChanged } from './certified-record-changed.ts';
import { certifiedTwice } from './certified-twice.ts';
import { certifiedWithoutCertifier } from './certified-without-certifier.ts';
import { certifiedWithoutTime } from './certified-without-time.ts';
import { claimBranchContradictsKind } from './claim-branch-contradicts-kind.ts';
import { compulsoryOverlap } from './compulsory-overlap.ts';
import { contributionEndsBeforeStart } from './contribution-ends-before-start.ts';
import { contributionMixedCurrencies } from './contribution-mixed-currencies.ts';
import { contributionOverdue } from './contribution-overdue.ts';
import { contributionPaidLate } from './contribution-paid-late.ts';
import { contributionsNotRateOfEarnings } from './contributions-not-rate-of-earnings.ts';
import { conversionLoss } from './conversion-loss.ts';
import { countedAboveCalendar } from './counted-above-calendar.ts';
import { countryOutsideAgreement } from './country-outside-agreement.ts';
import { creditedReasonMissing } from './credited-reason-missing.ts';
import { dayBasisMissing } from './day-basis-missing.ts';
import { daysAboveCalendar } from './days-above-calendar.ts';
import { deathBeforeBirth } from './death-before-birth.ts';
import { decidedWithoutDecision } from './decided-without-decision.ts';
import { denominatorNotTotal } from './denominator-not-total.ts';
import { dualContribution } from './dual-contribution.ts';
import { employedUnderFifteen } from './employed-under-fifteen.ts';
import { employedUnderTwelve } from './employed-under-twelve.ts';
import { employerMissing } from './employer-missing.ts';
import { entitlementIdRepeated } from './entitlement-id-repeated.ts';
import { exemptFromOwnLegislation } from './exempt-from-own-legislation.ts';
import { exportNotInAgreement } from './export-not-in-agreement.ts';
import { exportWithoutGround } from './export-without-ground.ts';
import { extensionTooLong } from './extension-too-long.ts';
import { healthDataOnConsentAlone } from './health-data-on-consent-alone.ts';
import { insuredPersonRepeated } from './insured-person-repeated.ts';
import { lifeCertificateMissing } from './life-certificate-missing.ts';
import { lifeCertificateTooLate } from './life-certificate-too-late.ts';
import { nameOnFileSwapped } from './name-on-file-swapped.ts';
import { numeratorAboveDenominator } from './numerator-above-denominator.ts';
import { numeratorNotOwnTime } from './numerator-not-own-time.ts';
import { ownPeriodsBelowMinimum } from './own-periods-below-minimum.ts';
import { paidWithoutContributions } from './paid-without-contributions.ts';
import { partiesNotAsType } from './parties-not-as-type.ts';
import { partyRepeated } from './party-repeated.ts';
import { payableNotHighest } from './payable-not-highest.ts';
import { payableNotIndependent } from './payable-not-independent.ts';
import { payableNotShare } from './payable-not-share.ts';
import { paymentRateOfAnotherDay } from './payment-rate-of-another-day.ts';
import { paymentWithoutExchange } from './payment-without-exchange.ts';
import { periodAfterDeath } from './period-after-death.ts';
import { periodEndsBeforeStart } from './period-ends-before-start.ts';
import { periodIdRepeated } from './period-id-repeated.ts';
import { periodOngoingWithEnd } from './period-ongoing-with-end.ts';
import { periodPastExemption } from './period-past-exemption.ts';
import { periodTransferredTwice } from './period-transferred-twice.ts';
import { periodUsedTwice } from './period-used-twice.ts';
import { periodWithoutEnd } from './period-without-end.ts';
import { personBirthDateConflict } from './person-birth-date-conflict.ts';
import { personParticularsConflict } from './person-particulars-conflict.ts';
import { postingTooLong } from './posting-too-long.ts';
import { proRataAboveTheoretical } from './pro-rata-above-theoretical.ts';
import { proRataWithoutAgreement } from './pro-rata-without-agreement.ts';
import { rectifiedWithoutEarlierVersion } from './rectified-without-earlier-version.ts';
import { refundedPeriodClaimedAgain } from './refunded-period-claimed-again.ts';
import { refundedPeriodCounted } from './refunded-period-counted.ts';
import { refundedPeriodTransferred } from './refunded-period-transferred.ts';
import { rejectedWithoutReason } from './rejected-without-reason.ts';
import { requestAgreementNotInForce } from './request-agreement-not-in-force.ts';
import { requestBranchNotCoordinated } from './request-branch-not-coordinated.ts';
import { requestConsentMissing } from './request-consent-missing.ts';
import { requestIdRepeated } from './request-id-repeated.ts';
import { requestOutsideAgreement } from './request-outside-agreement.ts';
import { sensitiveStatusOnConsentAlone } from './sensitive-status-on-consent-alone.ts';
import { sexOnFileDiffers } from './sex-on-file-differs.ts';
import { sharesAboveWhole } from './shares-above-whole.ts';
import { sharesBelowWhole } from './shares-below-whole.ts';
import { shortPeriodPays } from './short-period-pays.ts';
import { startsBeforeAge } from './starts-before-age.ts';
import { startsBeforeClaim } from './starts-before-claim.ts';
import { statusDataOnConsentAlone } from './status-data-on-consent-alone.ts';
import { surnameOnFileDiffers } from './surname-on-file-differs.ts';
import { timeAbroadLeftOut } from './time-abroad-left-out.ts';
import { totalisedThoughQualified } from './totalised-though-qualified.ts';
import { transferIdRepeated } from './transfer-id-repeated.ts';
import { transferRateOfAnotherDay } from './transfer-rate-of-another-day.ts';
import { transferWithoutExchange } from './transfer-without-exchange.ts';
import { transferWithoutReceiver } from './transfer-without-receiver.ts';
import { transferredPeriodCounted } from './transferred-period-counted.ts';
import { transferredPeriodNotMarked } from './transferred-period-not-marked.ts';
import { unitsAboveCalendar } from './units-above-calendar.ts';
import { voluntaryOverlapCounted } from './voluntary-overlap-counted.ts';
import { withdrawnCertificateNotRecalculated } from './withdrawn-certificate-not-recalculated.ts';
import { withdrawnWithoutDates } from './withdrawn-without-dates.ts';

/** The rules of an insured person. */
export const insuredPersonRules: readonly Rule[] = [
  birthDateOnFileDiffers,
  birthYearOnFileDiffers,
  sexOnFileDiffers,
  nameOnFileSwapped,
  surnameOnFileDiffers,
  personBirthDateConflict,
  personParticularsConflict,
  sensitiveStatusOnConsentAlone,
  birthPlaceMissing,
  deathBeforeBirth,
  insuredPersonRepeated,
];

/** The rules of an insurance period. */
export const insurancePeriodRules: readonly Rule[] = [
  periodEndsBeforeStart,
  employedUnderTwelve,
  employedUnderFifteen,
  periodOngoingWithEnd,
  periodWithoutEnd,
  compulsoryOverlap,
  unitsAboveCalendar,
  daysAboveCalendar,
  certifiedTwice,
  periodAfterDeath,
  periodPastExemption,
  dualContribution,
  contributionPaidLate,
  contributionOverdue,
  contributionsNotRateOfEarnings,
  contributionMixedCurrencies,
  contributionEndsBeforeStart,
  certifiedWithoutCertifier,
  certifiedWithoutTime,
  rectifiedWithoutEarlierVersion,
  certifiedRecordChanged,
  dayBasisMissing,
  conversionLoss,
  paidWithoutContributions,
  employerMissing,
  creditedReasonMissing,
  basisContradictsPeriodType,
  periodIdRepeated,
];

/** The rules of an agreement. */
export const agreementRules: readonly Rule[] = [
  partiesNotAsType,
  partyRepeated,
  branchRepeated,
  agreementEndsBeforeStart,
  agreementInForceBeforeSigning,
  agreementIdRepeated,
];

/** The rules of a certificate of coverage. */
export const certificateOfCoverageRules: readonly Rule[] = [
  certificateEndsBeforeStart,
  postingTooLong,
  extensionTooLong,
  certificatesContradict,
  exemptFromOwnLegislation,
  certificateOutsideAgreement,
  withdrawnWithoutDates,
  certificateIdRepeated,
];

/** The rules of a portability request. */
export const portabilityRequestRules: readonly Rule[] = [
  refundedPeriodClaimedAgain,
  requestAgreementNotInForce,
  requestOutsideAgreement,
  requestBranchNotCoordinated,
  healthDataOnConsentAlone,
  statusDataOnConsentAlone,
  requestConsentMissing,
  claimBranchContradictsKind,
  decidedWithoutDecision,
  requestIdRepeated,
];

/** The rules of an entitlement. */
export const entitlementRules: readonly Rule[] = [
  voluntaryOverlapCounted,
  assimilatedOverlapCounted,
  assimilatedInTwoCountries,
  countedAboveCalendar,
  refundedPeriodCounted,
  transferredPeriodCounted,
  periodUsedTwice,
  proRataWithoutAgreement,
  agreementNotInForce,
  countryOutsideAgreement,
  branchNotCoordinated,
  ownPeriodsBelowMinimum,
  totalisedThoughQualified,
  denominatorNotTotal,
  numeratorNotOwnTime,
  numeratorAboveDenominator,
  proRataAboveTheoretical,
  payableNotHighest,
  payableNotShare,
  payableNotIndependent,
  sharesAboveWhole,
  sharesBelowWhole,
  shortPeriodPays,
  timeAbroadLeftOut,
  withdrawnCertificateNotRecalculated,
  paymentWithoutExchange,
  paymentRateOfAnotherDay,
  exportWithoutGround,
  exportNotInAgreement,
  lifeCertificateMissing,
  lifeCertificateTooLate,
  startsBeforeClaim,
  startsBeforeAge,
  benefitMixedCurrencies,
  benefitEndsBeforeStart,
  rejectedWithoutReason,
  awardedWithoutAmount,
  entitlementIdRepeated,
];

/** The rules of a contribution transfer. */
export const contributionTransferRules: readonly Rule[] = [
  refundedPeriodTransferred,
  periodTransferredTwice,
  transferredPeriodNotMarked,
  transferWithoutExchange,
  transferRateOfAnotherDay,
  transferWithoutReceiver,
  transferIdRepeated,
];
