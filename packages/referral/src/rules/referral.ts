import type { Rule } from '@amparo/core';
import { answeredBeforeReceived } from './answered-before-received.ts';
import { answeredWithoutTime } from './answered-without-time.ts';
import { appointmentBeforeAnswer } from './appointment-before-answer.ts';
import { attachmentNotRevoked } from './attachment-not-revoked.ts';
import { attachmentWithoutConsent } from './attachment-without-consent.ts';
import { attendedWithoutAttendance } from './attended-without-attendance.ts';
import { capacityNotConfirmed } from './capacity-not-confirmed.ts';
import { caregiverInformedMissing } from './caregiver-informed-missing.ts';
import { caregiverNotInformedUnexplained } from './caregiver-not-informed-unexplained.ts';
import { clientExcludedForSafety } from './client-excluded-for-safety.ts';
import { clientOutsideAge } from './client-outside-age.ts';
import { clientOutsideConsularJurisdiction } from './client-outside-consular-jurisdiction.ts';
import { clientOutsidePopulation } from './client-outside-population.ts';
import { closedBeforeLastEvent } from './closed-before-last-event.ts';
import { closedWithoutReason } from './closed-without-reason.ts';
import { closedWithoutTime } from './closed-without-time.ts';
import { completedWithoutService } from './completed-without-service.ts';
import { consentForOtherPurpose } from './consent-for-other-purpose.ts';
import { consentForOtherRecipient } from './consent-for-other-recipient.ts';
import { consentNotInForce } from './consent-not-in-force.ts';
import { createdInFuture } from './created-in-future.ts';
import { crossBorderMissing } from './cross-border-missing.ts';
import { declineReasonWithoutDecline } from './decline-reason-without-decline.ts';
import { declinedWithoutReason } from './declined-without-reason.ts';
import { deliveredAfterWithdrawal } from './delivered-after-withdrawal.ts';
import { deliveredBeforeCreated } from './delivered-before-created.ts';
import { dueByMismatch } from './due-by-mismatch.ts';
import { embassyInformedWithUnknownStatus } from './embassy-informed-with-unknown-status.ts';
import { embassyInformedWithoutConsent } from './embassy-informed-without-consent.ts';
import { excludedInformationShared } from './excluded-information-shared.ts';
import { feedbackAfterWithdrawal } from './feedback-after-withdrawal.ts';
import { feedbackMissing } from './feedback-missing.ts';
import { informationBeyondConsent } from './information-beyond-consent.ts';
import { languageNotServed } from './language-not-served.ts';
import { minorAgeMismatch } from './minor-age-mismatch.ts';
import { minorWithoutGuardian } from './minor-without-guardian.ts';
import { onwardChainLoops } from './onward-chain-loops.ts';
import { onwardOfItself } from './onward-of-itself.ts';
import { onwardWithoutOwnConsent } from './onward-without-own-consent.ts';
import { openWithEnd } from './open-with-end.ts';
import { overdue } from './overdue.ts';
import { possibleDuplicate } from './possible-duplicate.ts';
import { protectedClientEmployerNamed } from './protected-client-employer-named.ts';
import { protectedClientNamed } from './protected-client-named.ts';
import { protectedReferralOnOpenChannel } from './protected-referral-on-open-channel.ts';
import { protectedReferralOnOpenChannelAbroad } from './protected-referral-on-open-channel-abroad.ts';
import { receivedBeforeDelivered } from './received-before-delivered.ts';
import { receiverTypeMismatch } from './receiver-type-mismatch.ts';
import { receivingCountryMismatch } from './receiving-country-mismatch.ts';
import { recipientExcluded } from './recipient-excluded.ts';
import { recipientNotNamedInConsent } from './recipient-not-named-in-consent.ts';
import { recipientWithoutLegalReview } from './recipient-without-legal-review.ts';
import { referralIdRepeated } from './referral-id-repeated.ts';
import { sendingCountryMismatch } from './sending-country-mismatch.ts';
import { sentToItself } from './sent-to-itself.ts';
import { serviceClosed } from './service-closed.ts';
import { serviceCostsClient } from './service-costs-client.ts';
import { serviceOfOtherOrganisation } from './service-of-other-organisation.ts';
import { serviceTemporarilyClosed } from './service-temporarily-closed.ts';
import { serviceWithoutCapacity } from './service-without-capacity.ts';
import { sharedWithoutConsent } from './shared-without-consent.ts';
import { statusHistoryOutOfOrder } from './status-history-out-of-order.ts';
import { statusHistoryWithoutStart } from './status-history-without-start.ts';
import { statusNotLastInHistory } from './status-not-last-in-history.ts';
import { statusStepByOtherParty } from './status-step-by-other-party.ts';
import { statusStepNotAllowed } from './status-step-not-allowed.ts';
import { withdrawalNotActedOn } from './withdrawal-not-acted-on.ts';
import { withheldInformationShared } from './withheld-information-shared.ts';

/**
 * Every rule of a referral: those of the clauses R01 to R19 in their order, then those that no clause asks
 * for.
 */
export const referralRules: readonly Rule[] = [
  sharedWithoutConsent,
  consentNotInForce,
  consentForOtherPurpose,
  consentForOtherRecipient,
  recipientExcluded,
  attachmentWithoutConsent,
  withheldInformationShared,
  excludedInformationShared,
  informationBeyondConsent,
  sentToItself,
  serviceOfOtherOrganisation,
  serviceClosed,
  serviceTemporarilyClosed,
  statusHistoryOutOfOrder,
  statusStepNotAllowed,
  statusStepByOtherParty,
  statusHistoryWithoutStart,
  statusNotLastInHistory,
  declinedWithoutReason,
  declineReasonWithoutDecline,
  answeredWithoutTime,
  completedWithoutService,
  deliveredBeforeCreated,
  receivedBeforeDelivered,
  answeredBeforeReceived,
  appointmentBeforeAnswer,
  closedBeforeLastEvent,
  attendedWithoutAttendance,
  dueByMismatch,
  overdue,
  serviceWithoutCapacity,
  capacityNotConfirmed,
  clientOutsidePopulation,
  clientExcludedForSafety,
  clientOutsideAge,
  clientOutsideConsularJurisdiction,
  minorAgeMismatch,
  minorWithoutGuardian,
  caregiverInformedMissing,
  caregiverNotInformedUnexplained,
  protectedClientNamed,
  protectedClientEmployerNamed,
  protectedReferralOnOpenChannel,
  protectedReferralOnOpenChannelAbroad,
  serviceCostsClient,
  recipientNotNamedInConsent,
  recipientWithoutLegalReview,
  receiverTypeMismatch,
  crossBorderMissing,
  sendingCountryMismatch,
  receivingCountryMismatch,
  embassyInformedWithoutConsent,
  embassyInformedWithUnknownStatus,
  languageNotServed,
  withdrawalNotActedOn,
  deliveredAfterWithdrawal,
  attachmentNotRevoked,
  feedbackAfterWithdrawal,
  onwardOfItself,
  onwardChainLoops,
  onwardWithoutOwnConsent,
  feedbackMissing,
  possibleDuplicate,
  closedWithoutTime,
  openWithEnd,
  closedWithoutReason,
  createdInFuture,
  referralIdRepeated,
];
