import { ageBand } from './age-band.ts';
import { confStatus } from './conf-status.ts';
import { consentMode } from './consent-mode.ts';
import { consentSource } from './consent-source.ts';
import { consentStatus } from './consent-status.ts';
import { contactChannel } from './contact-channel.ts';
import { disabilityDomain } from './disability-domain.ts';
import { disabilitySeverity } from './disability-severity.ts';
import { frequency } from './frequency.ts';
import { gender } from './gender.ts';
import { icse18 } from './icse-18.ts';
import { iloForcedLabourIndicator } from './ilo-forced-labour-indicator.ts';
import { isced2011 } from './isced-2011.ts';
import { isco08 } from './isco-08.ts';
import { isicRev4 } from './isic-rev4.ts';
import { iso31661 } from './iso-3166-1.ts';
import { iso4217 } from './iso-4217.ts';
import { lawfulBasis } from './lawful-basis.ts';
import { maritalStatus } from './marital-status.ts';
import { migrationStatus } from './migration-status.ts';
import { nationality } from './nationality.ts';
import { obsStatus } from './obs-status.ts';
import { organisationIdentifierScheme } from './organisation-identifier-scheme.ts';
import { personIdentifierType } from './person-identifier-type.ts';
import { purpose } from './purpose.ts';
import { recipientClass } from './recipient-class.ts';
import { sensitivityFlag } from './sensitivity-flag.ts';
import { sensitivityLevel } from './sensitivity-level.ts';
import { sex } from './sex.ts';
import { withholdingReason } from './withholding-reason.ts';

export {
  ageBand,
  confStatus,
  consentMode,
  consentSource,
  consentStatus,
  contactChannel,
  disabilityDomain,
  disabilitySeverity,
  frequency,
  gender,
  icse18,
  iloForcedLabourIndicator,
  isced2011,
  isco08,
  isicRev4,
  iso4217,
  iso31661,
  lawfulBasis,
  maritalStatus,
  migrationStatus,
  nationality,
  obsStatus,
  organisationIdentifierScheme,
  personIdentifierType,
  purpose,
  recipientClass,
  sensitivityFlag,
  sensitivityLevel,
  sex,
  withholdingReason,
};

/** Every code list of this package. */
export const coreCodelists = [
  ageBand,
  confStatus,
  consentMode,
  consentSource,
  consentStatus,
  contactChannel,
  disabilityDomain,
  disabilitySeverity,
  frequency,
  gender,
  icse18,
  iloForcedLabourIndicator,
  isced2011,
  isco08,
  isicRev4,
  iso31661,
  iso4217,
  lawfulBasis,
  maritalStatus,
  migrationStatus,
  nationality,
  obsStatus,
  organisationIdentifierScheme,
  personIdentifierType,
  purpose,
  recipientClass,
  sensitivityFlag,
  sensitivityLevel,
  sex,
  withholdingReason,
] as const;
