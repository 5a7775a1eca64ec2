// Made by `pnpm emit` from packages/grievance/src. Do not edit.

/**
 * Who runs the mechanism that holds the case.
 *
 * - `operational-level`: Operational-level mechanism of a business
 * - `state-judicial`: Court
 * - `state-non-judicial`: State body outside the courts. Labour inspectorate, ombudsperson, labour department.
 * - `embassy-labour-attache`: Embassy or labour attaché
 * - `trade-union`: Trade union
 * - `cso-hotline`: Civil-society hotline or centre
 * - `buyer-hotline`: Hotline of a buyer
 * - `regional`: Regional or international mechanism
 *
 * Source: UN Guiding Principles on Business and Human Rights, 25 to 31. Code list: schemas/grievance/codelists/mechanism-type.csv.
 */
export type MechanismType =
  | 'operational-level'
  | 'state-judicial'
  | 'state-non-judicial'
  | 'embassy-labour-attache'
  | 'trade-union'
  | 'cso-hotline'
  | 'buyer-hotline'
  | 'regional';
/**
 * How the case reached the mechanism.
 *
 * - `hotline`: Hotline
 * - `sms`: Text message
 * - `app`: App
 * - `web`: Web form
 * - `email`: E-mail
 * - `walk-in`: Walk-in
 * - `letter`: Letter
 * - `social-media`: Social media
 * - `union-representative`: Union representative
 * - `labour-inspector`: Labour inspector
 * - `embassy`: Embassy
 * - `survey-follow-up`: Follow-up of a survey
 * - `third-party`: Third party
 *
 * Source: OpenSPP and openIMIS channels, extended by Amparo. Code list: schemas/grievance/codelists/channel.csv.
 */
export type Channel =
  | 'hotline'
  | 'sms'
  | 'app'
  | 'web'
  | 'email'
  | 'walk-in'
  | 'letter'
  | 'social-media'
  | 'union-representative'
  | 'labour-inspector'
  | 'embassy'
  | 'survey-follow-up'
  | 'third-party';
/**
 * Whether the mechanism knows who complains, and who else may.
 *
 * - `identified`: Identified
 * - `confidential`: Confidential. Known to the mechanism, kept from the other side.
 * - `anonymous`: Anonymous. Not known to the mechanism.
 *
 * Source: Amparo. Code list: schemas/grievance/codelists/submission-mode.csv.
 */
export type SubmissionMode = 'identified' | 'confidential' | 'anonymous';
/**
 * Who brings the case.
 *
 * - `worker`: Worker
 * - `former-worker`: Former worker
 * - `family`: Family member
 * - `coworker`: Co-worker
 * - `union`: Trade union
 * - `cso`: Civil-society organisation
 * - `employer`: Employer
 * - `other`: Other
 *
 * Source: openIMIS reporter, extended by Amparo. Code list: schemas/grievance/codelists/complainant-type.csv.
 */
export type ComplainantType =
  'worker' | 'former-worker' | 'family' | 'coworker' | 'union' | 'cso' | 'employer' | 'other';
/**
 * How a person wants to be reached.
 *
 * - `phone-call`: Phone call
 * - `sms`: Text message
 * - `messaging-app`: Messaging app
 * - `email`: E-mail
 * - `letter`: Letter
 * - `in-person`: In person
 * - `through-representative`: Through a representative
 *
 * Source: Amparo. Code list: schemas/core/codelists/contact-channel.csv.
 */
export type ContactChannel =
  'phone-call' | 'sms' | 'messaging-app' | 'email' | 'letter' | 'in-person' | 'through-representative';
/**
 * Which register an organisation's number is from.
 *
 * - `company-registration`: Company registration
 * - `tax-number`: Tax number
 * - `recruitment-licence`: Recruitment licence
 * - `ngo-registration`: Registration as a non-profit organisation
 * - `lei`: Legal Entity Identifier (ISO 17442)
 * - `other`: Other
 *
 * Source: Amparo. Code list: schemas/core/codelists/organisation-identifier-scheme.csv.
 */
export type OrganisationIdentifierScheme =
  'company-registration' | 'tax-number' | 'recruitment-licence' | 'ngo-registration' | 'lei' | 'other';
/**
 * When in the course of migration the grievance arose.
 *
 * - `recruitment`: Recruitment
 * - `pre-departure`: Before departure
 * - `transit`: Transit
 * - `employment`: Employment
 * - `termination`: End of employment
 * - `return`: Return
 * - `reintegration`: Reintegration
 *
 * Source: Amparo, after the IRIS stages of recruitment. Code list: schemas/grievance/codelists/migration-stage.csv.
 */
export type MigrationStage =
  'recruitment' | 'pre-departure' | 'transit' | 'employment' | 'termination' | 'return' | 'reintegration';
/**
 * Standing under immigration law. Never required; never leaves without a firewall.
 *
 * - `regular`: Regular
 * - `irregular`: Irregular
 * - `undocumented-by-employer-action`: Undocumented through an act of the employer. The employer withheld, cancelled or did not renew documents, or reported the worker.
 * - `asylum`: Asylum seeker or refugee
 * - `stateless-pending`: Stateless, determination pending
 * - `unknown`: Unknown
 * - `not-collected`: Not collected. The mechanism decided not to ask.
 *
 * Source: Amparo. Code list: schemas/core/codelists/migration-status.csv.
 */
export type MigrationStatus =
  | 'regular'
  | 'irregular'
  | 'undocumented-by-employer-action'
  | 'asylum'
  | 'stateless-pending'
  | 'unknown'
  | 'not-collected';
/**
 * What part a recruiter had.
 *
 * - `licensed-agency`: Licensed agency
 * - `sub-agent`: Sub-agent
 * - `broker`: Broker
 * - `individual`: Individual
 *
 * Source: Amparo; IOM HTCDS 2.0, per_RoleInProcess. Code list: schemas/grievance/codelists/recruiter-role.csv.
 */
export type RecruiterRole = 'licensed-agency' | 'sub-agent' | 'broker' | 'individual';
/**
 * What a grievance is about, in two levels, with crosswalks to the ILO indicators of forced labour and to the HTCDS methods of control.
 *
 * - `wages`: Wages
 * - `wages.unpaid`: Unpaid
 * - `wages.underpaid`: Underpaid
 * - `wages.late`: Paid late
 * - `wages.deduction`: Deducted
 * - `wages.overtime-unpaid`: Overtime not paid
 * - `wages.no-payslip`: No payslip
 * - `wages.end-of-service`: End-of-service benefit not paid
 * - `fees`: Recruitment fees
 * - `fees.recruitment-fee`: Recruitment fee
 * - `fees.related-cost`: Related cost
 * - `fees.deposit`: Deposit
 * - `fees.debt`: Debt from recruitment
 * - `documents`: Documents
 * - `documents.passport`: Passport kept
 * - `documents.permit`: Permit kept
 * - `documents.bank-card`: Bank card kept
 * - `contract`: Contract
 * - `contract.substitution`: Contract substituted
 * - `contract.none`: No contract
 * - `contract.language`: Contract in a language not understood
 * - `contract.deception-about-job`: Deceived about the job
 * - `movement`: Movement
 * - `movement.confinement`: Confined
 * - `movement.exit-permit`: Exit permit refused
 * - `isolation`: Isolation
 * - `isolation.phone`: Phone taken or contact forbidden
 * - `violence`: Violence
 * - `violence.physical`: Physical violence
 * - `violence.sexual`: Sexual violence
 * - `violence.verbal`: Verbal abuse
 * - `violence.harassment`: Harassment
 * - `violence.threat`: Threats
 * - `hours`: Working hours
 * - `hours.excessive`: Excessive hours
 * - `hours.no-rest-day`: No rest day
 * - `safety`: Safety and health at work
 * - `safety.injury`: Injury
 * - `safety.protective-equipment`: No protective equipment
 * - `safety.heat`: Heat
 * - `safety.death`: Death
 * - `housing`: Housing and food
 * - `housing.overcrowding`: Overcrowding
 * - `housing.sanitation`: Sanitation
 * - `housing.food`: Food
 * - `social-protection`: Social protection
 * - `social-protection.not-enrolled`: Not enrolled
 * - `social-protection.claim-denied`: Claim denied
 * - `discrimination`: Discrimination
 * - `discrimination.unequal-treatment`: Unequal treatment
 * - `association`: Freedom of association
 * - `association.interference`: Interference with organising
 * - `termination`: End of employment
 * - `termination.unfair`: Unfair dismissal
 * - `termination.abandoned`: Abandoned by the employer
 * - `immigration`: Immigration
 * - `immigration.status-expired`: Status lapsed through the employer
 * - `immigration.false-absconding-report`: False report of absconding
 * - `return`: Return
 * - `return.no-return-ticket`: No return ticket
 * - `coercion`: Coercion
 * - `coercion.forced-criminality`: Forced to commit crimes
 * - `other`: Other
 * - `other.unspecified`: Other issue
 *
 * Source: Amparo; ILO, Indicators of Forced Labour (2012); IOM HTCDS 2.0, vic_MethodsOfControl. Code list: schemas/grievance/codelists/issue.csv.
 */
export type Issue =
  | 'wages'
  | 'wages.unpaid'
  | 'wages.underpaid'
  | 'wages.late'
  | 'wages.deduction'
  | 'wages.overtime-unpaid'
  | 'wages.no-payslip'
  | 'wages.end-of-service'
  | 'fees'
  | 'fees.recruitment-fee'
  | 'fees.related-cost'
  | 'fees.deposit'
  | 'fees.debt'
  | 'documents'
  | 'documents.passport'
  | 'documents.permit'
  | 'documents.bank-card'
  | 'contract'
  | 'contract.substitution'
  | 'contract.none'
  | 'contract.language'
  | 'contract.deception-about-job'
  | 'movement'
  | 'movement.confinement'
  | 'movement.exit-permit'
  | 'isolation'
  | 'isolation.phone'
  | 'violence'
  | 'violence.physical'
  | 'violence.sexual'
  | 'violence.verbal'
  | 'violence.harassment'
  | 'violence.threat'
  | 'hours'
  | 'hours.excessive'
  | 'hours.no-rest-day'
  | 'safety'
  | 'safety.injury'
  | 'safety.protective-equipment'
  | 'safety.heat'
  | 'safety.death'
  | 'housing'
  | 'housing.overcrowding'
  | 'housing.sanitation'
  | 'housing.food'
  | 'social-protection'
  | 'social-protection.not-enrolled'
  | 'social-protection.claim-denied'
  | 'discrimination'
  | 'discrimination.unequal-treatment'
  | 'association'
  | 'association.interference'
  | 'termination'
  | 'termination.unfair'
  | 'termination.abandoned'
  | 'immigration'
  | 'immigration.status-expired'
  | 'immigration.false-absconding-report'
  | 'return'
  | 'return.no-return-ticket'
  | 'coercion'
  | 'coercion.forced-criminality'
  | 'other'
  | 'other.unspecified';
/**
 * The eleven indicators, in the order of the ILO booklet. The codes are short forms of the official titles.
 *
 * - `abuse-of-vulnerability`: Abuse of vulnerability
 * - `deception`: Deception
 * - `restriction-of-movement`: Restriction of movement
 * - `isolation`: Isolation
 * - `physical-and-sexual-violence`: Physical and sexual violence
 * - `intimidation-and-threats`: Intimidation and threats
 * - `retention-of-identity-documents`: Retention of identity documents
 * - `withholding-of-wages`: Withholding of wages
 * - `debt-bondage`: Debt bondage
 * - `abusive-working-and-living-conditions`: Abusive working and living conditions
 * - `excessive-overtime`: Excessive overtime
 *
 * Source: ILO, Indicators of Forced Labour (2012). Code list: schemas/core/codelists/ilo-forced-labour-indicator.csv.
 */
export type IloForcedLabourIndicator =
  | 'abuse-of-vulnerability'
  | 'deception'
  | 'restriction-of-movement'
  | 'isolation'
  | 'physical-and-sexual-violence'
  | 'intimidation-and-threats'
  | 'retention-of-identity-documents'
  | 'withholding-of-wages'
  | 'debt-bondage'
  | 'abusive-working-and-living-conditions'
  | 'excessive-overtime';
/**
 * How grave the harm is or may become.
 *
 * - `low`: Low
 * - `medium`: Medium
 * - `high`: High
 * - `critical`: Critical
 *
 * Source: Amparo. Code list: schemas/grievance/codelists/case-severity.csv.
 */
export type CaseSeverity = 'low' | 'medium' | 'high' | 'critical';
/**
 * How soon the case is to be handled.
 *
 * - `low`: Low
 * - `medium`: Medium
 * - `high`: High
 * - `very-high`: Very high
 *
 * Source: OpenSPP grievance ticket, priority 0 to 3. Code list: schemas/grievance/codelists/case-priority.csv.
 */
export type CasePriority = 'low' | 'medium' | 'high' | 'very-high';
/**
 * What is asked for.
 *
 * - `unpaid-wages`: Unpaid wages
 * - `overtime`: Overtime pay
 * - `illegal-deduction`: Illegal deduction
 * - `recruitment-fee`: Recruitment fee or related cost
 * - `deposit`: Deposit
 * - `end-of-service`: End-of-service benefit
 * - `leave-pay`: Leave pay
 * - `injury-compensation`: Compensation for injury
 * - `airfare`: Airfare
 * - `document-return`: Return of documents
 * - `other`: Other
 *
 * Source: Amparo. Code list: schemas/grievance/codelists/claim-type.csv.
 */
export type ClaimType =
  | 'unpaid-wages'
  | 'overtime'
  | 'illegal-deduction'
  | 'recruitment-fee'
  | 'deposit'
  | 'end-of-service'
  | 'leave-pay'
  | 'injury-compensation'
  | 'airfare'
  | 'document-return'
  | 'other';
/**
 * What kind of proof exists.
 *
 * - `payslip`: Payslip
 * - `contract`: Contract
 * - `bank-record`: Bank record
 * - `timecard`: Time card
 * - `receipt`: Receipt
 * - `message`: Message
 * - `photo`: Photo
 * - `medical`: Medical record
 * - `testimony`: Testimony
 *
 * Source: Amparo. Code list: schemas/grievance/codelists/evidence-type.csv.
 */
export type EvidenceType =
  | 'payslip'
  | 'contract'
  | 'bank-record'
  | 'timecard'
  | 'receipt'
  | 'message'
  | 'photo'
  | 'medical'
  | 'testimony';
/**
 * Which possession of the worker is kept from them.
 *
 * - `passport`: Passport
 * - `id-card`: Identity card
 * - `permit`: Residence or work permit
 * - `bank-card`: Bank card
 * - `phone`: Phone
 * - `contract`: Contract
 *
 * Source: Amparo; ILO indicator on retention of identity documents. Code list: schemas/grievance/codelists/document-type.csv.
 */
export type DocumentType = 'passport' | 'id-card' | 'permit' | 'bank-card' | 'phone' | 'contract';
/**
 * What may happen to the worker now.
 *
 * - `physical-harm`: Physical harm
 * - `detention`: Detention
 * - `deportation`: Deportation
 * - `confinement`: Confinement
 * - `self-harm`: Self-harm
 * - `retaliation`: Retaliation
 * - `homelessness`: Homelessness
 *
 * Source: Amparo. Code list: schemas/grievance/codelists/risk-type.csv.
 */
export type RiskType =
  | 'physical-harm'
  | 'detention'
  | 'deportation'
  | 'confinement'
  | 'self-harm'
  | 'retaliation'
  | 'homelessness';
/**
 * What the screening found. `positive` marks the results after which help is owed.
 *
 * - `possible-victim`: Possible victim of trafficking
 * - `actual-victim`: Victim of trafficking
 * - `not-a-victim`: Not a victim of trafficking
 * - `inconclusive`: Inconclusive
 *
 * Source: IOM HTCDS 2.0, vic_TraffickingStatus. Code list: schemas/core/codelists/screening-result.csv.
 */
export type ScreeningResult = 'possible-victim' | 'actual-victim' | 'not-a-victim' | 'inconclusive';
/**
 * What was done to the worker for complaining.
 *
 * - `dismissal`: Dismissal
 * - `threat`: Threat
 * - `blacklisting`: Blacklisting
 * - `deportation`: Deportation
 * - `wage-cut`: Wage cut
 * - `violence`: Violence
 * - `reported-to-authorities`: Reported to the authorities
 *
 * Source: Amparo. Code list: schemas/grievance/codelists/retaliation-type.csv.
 */
export type RetaliationType =
  | 'dismissal'
  | 'threat'
  | 'blacklisting'
  | 'deportation'
  | 'wage-cut'
  | 'violence'
  | 'reported-to-authorities';
/**
 * Whether the person agreed.
 *
 * - `given`: Given
 * - `refused`: Refused
 * - `withdrawn`: Withdrawn
 * - `expired`: Expired
 * - `not-asked`: Not asked
 * - `impracticable-vital-interest`: Impracticable, vital interest at stake
 *
 * Source: Amparo, after Primero and FHIR Consent. Code list: schemas/core/codelists/consent-status.csv.
 */
export type ConsentStatus =
  'given' | 'refused' | 'withdrawn' | 'expired' | 'not-asked' | 'impracticable-vital-interest';
/**
 * The ground in law on which data is processed.
 *
 * - `consent`: Consent
 * - `vital-interest`: Vital interest
 * - `legal-obligation`: Legal obligation
 * - `public-task`: Public task
 * - `legitimate-interest`: Legitimate interest
 *
 * Source: Regulation (EU) 2016/679, Article 6(1), as used in humanitarian data protection. Code list: schemas/core/codelists/lawful-basis.csv.
 */
export type LawfulBasis =
  'consent' | 'vital-interest' | 'legal-obligation' | 'public-task' | 'legitimate-interest';
/**
 * Who gave the answer.
 *
 * - `individual`: The person
 * - `caregiver`: A caregiver
 * - `other`: Another person
 *
 * Source: Primero consent form, interview_subject. Code list: schemas/core/codelists/consent-source.csv.
 */
export type ConsentSource = 'individual' | 'caregiver' | 'other';
/**
 * How the answer was given.
 *
 * - `written`: Written
 * - `verbal`: Spoken
 * - `digital`: Digital
 * - `thumbprint`: Thumbprint
 *
 * Source: Amparo. Code list: schemas/core/codelists/consent-mode.csv.
 */
export type ConsentMode = 'written' | 'verbal' | 'digital' | 'thumbprint';
/**
 * What data may be used for. Immigration enforcement is not a purpose and cannot be expressed.
 *
 * - `services`: Services to the person
 * - `referral`: Referral
 * - `reporting-non-identifiable`: Reporting that identifies nobody
 * - `statistics`: Statistics
 * - `audit`: Audit
 * - `legal-action`: Legal action
 * - `tracing`: Tracing of family
 *
 * Source: Amparo; Primero consent form. Code list: schemas/core/codelists/purpose.csv.
 */
export type Purpose =
  | 'services'
  | 'referral'
  | 'reporting-non-identifiable'
  | 'statistics'
  | 'audit'
  | 'legal-action'
  | 'tracing';
/**
 * Who may receive data. Immigration enforcement is not a class of recipient.
 *
 * - `family`: Family
 * - `authorities`: Authorities. Labour, social-protection, health or judicial authorities.
 * - `un`: United Nations agency
 * - `other-organisation`: Other organisation
 * - `embassy`: Embassy or consulate
 * - `employer`: Employer
 * - `buyer`: Buyer
 * - `recruiter`: Recruiter
 *
 * Source: Primero consent_info_sharing (family, authorities, un, other organisations), extended by Amparo. Code list: schemas/core/codelists/recipient-class.csv.
 */
export type RecipientClass =
  'family' | 'authorities' | 'un' | 'other-organisation' | 'embassy' | 'employer' | 'buyer' | 'recruiter';
/**
 * Why the person does not want data to be passed on.
 *
 * - `fear`: Fear of harm to self or others
 * - `communicate-information`: Wants to tell it in person
 * - `other`: Other
 *
 * Source: Primero consent form. Code list: schemas/core/codelists/withholding-reason.csv.
 */
export type WithholdingReason = 'fear' | 'communicate-information' | 'other';
/**
 * Where a case stands. `next` lists the statuses that may follow; `closed` marks those in which the case has ended.
 *
 * - `received`: Received
 * - `acknowledged`: Acknowledged
 * - `screening`: Being screened
 * - `admissible`: Admissible
 * - `inadmissible`: Inadmissible
 * - `investigating`: Being investigated
 * - `mediation`: In mediation
 * - `awaiting-party`: Awaiting a party
 * - `referred`: Referred
 * - `decided`: Decided
 * - `remedy-in-progress`: Remedy in progress
 * - `resolved`: Resolved
 * - `closed`: Closed
 * - `withdrawn`: Withdrawn
 * - `appealed`: Appealed
 * - `reopened`: Reopened
 *
 * Source: Amparo; a superset of the statuses of openIMIS, OpenSPP and Primero. Code list: schemas/grievance/codelists/case-status.csv.
 */
export type CaseStatus =
  | 'received'
  | 'acknowledged'
  | 'screening'
  | 'admissible'
  | 'inadmissible'
  | 'investigating'
  | 'mediation'
  | 'awaiting-party'
  | 'referred'
  | 'decided'
  | 'remedy-in-progress'
  | 'resolved'
  | 'closed'
  | 'withdrawn'
  | 'appealed'
  | 'reopened';
/**
 * Why the mechanism cannot take the case.
 *
 * - `out-of-mandate`: Outside the mandate
 * - `out-of-time`: Out of time
 * - `pending-elsewhere`: Pending elsewhere
 * - `already-decided`: Already decided
 * - `insufficient-information`: Not enough information, even after asking
 * - `duplicate`: Duplicate of another case
 * - `other`: Other
 *
 * Source: Amparo. Code list: schemas/grievance/codelists/inadmissible-reason.csv.
 */
export type InadmissibleReason =
  | 'out-of-mandate'
  | 'out-of-time'
  | 'pending-elsewhere'
  | 'already-decided'
  | 'insufficient-information'
  | 'duplicate'
  | 'other';
/**
 * How facts were found.
 *
 * - `document-review`: Review of documents
 * - `interview`: Interview
 * - `site-visit`: Site visit
 * - `inspection`: Labour inspection
 * - `expert-opinion`: Expert opinion
 * - `third-party-audit`: Third-party audit
 * - `mixed`: Several methods
 *
 * Source: Amparo. Code list: schemas/grievance/codelists/investigation-method.csv.
 */
export type InvestigationMethod =
  | 'document-review'
  | 'interview'
  | 'site-visit'
  | 'inspection'
  | 'expert-opinion'
  | 'third-party-audit'
  | 'mixed';
/**
 * Whether the facts are as complained.
 *
 * - `substantiated`: Substantiated
 * - `partly-substantiated`: Partly substantiated
 * - `not-substantiated`: Not substantiated
 * - `inconclusive`: Inconclusive
 *
 * Source: Amparo. Code list: schemas/grievance/codelists/investigation-finding.csv.
 */
export type InvestigationFinding =
  'substantiated' | 'partly-substantiated' | 'not-substantiated' | 'inconclusive';
/**
 * What is done to make good.
 *
 * - `compensation`: Compensation
 * - `restitution`: Restitution
 * - `repayment-of-fees`: Repayment of fees
 * - `document-return`: Return of documents
 * - `transfer-of-employer`: Transfer to another employer
 * - `reinstatement`: Reinstatement
 * - `apology`: Apology
 * - `sanction`: Sanction
 * - `policy-change`: Change of policy
 * - `medical-care`: Medical care
 * - `repatriation`: Repatriation
 * - `non-repetition`: Guarantee of non-repetition
 *
 * Source: UN Guiding Principles on Business and Human Rights, 25. Code list: schemas/grievance/codelists/remedy-type.csv.
 */
export type RemedyType =
  | 'compensation'
  | 'restitution'
  | 'repayment-of-fees'
  | 'document-return'
  | 'transfer-of-employer'
  | 'reinstatement'
  | 'apology'
  | 'sanction'
  | 'policy-change'
  | 'medical-care'
  | 'repatriation'
  | 'non-repetition';
/**
 * How the case ended for the worker.
 *
 * - `resolved-for-worker`: Resolved for the worker
 * - `partially-resolved`: Partially resolved
 * - `unresolved`: Unresolved
 * - `withdrawn-voluntarily`: Withdrawn voluntarily
 * - `withdrawn-under-pressure`: Withdrawn under pressure
 * - `dismissed`: Dismissed
 * - `referred-out`: Referred out
 * - `handled-elsewhere`: Handled in another case. The case repeats another one, which goes on.
 * - `untraceable`: Worker could not be reached
 *
 * Source: Amparo. Code list: schemas/grievance/codelists/case-outcome.csv.
 */
export type CaseOutcome =
  | 'resolved-for-worker'
  | 'partially-resolved'
  | 'unresolved'
  | 'withdrawn-voluntarily'
  | 'withdrawn-under-pressure'
  | 'dismissed'
  | 'referred-out'
  | 'handled-elsewhere'
  | 'untraceable';
/**
 * Why the case was closed.
 *
 * - `remedy-delivered`: Remedy delivered
 * - `settlement`: Settlement
 * - `final-decision`: Final decision
 * - `withdrawn`: Withdrawn
 * - `inadmissible`: Inadmissible
 * - `referred`: Referred
 * - `no-contact`: Contact lost
 * - `duplicate`: Duplicate
 * - `other`: Other
 *
 * Source: Primero closure form, closure_reason; extended by Amparo. Code list: schemas/grievance/codelists/closure-reason.csv.
 */
export type ClosureReason =
  | 'remedy-delivered'
  | 'settlement'
  | 'final-decision'
  | 'withdrawn'
  | 'inadmissible'
  | 'referred'
  | 'no-contact'
  | 'duplicate'
  | 'other';
/**
 * How satisfied a person is with how they were treated.
 *
 * - `1`: Very dissatisfied
 * - `2`: Dissatisfied
 * - `3`: Neither
 * - `4`: Satisfied
 * - `5`: Very satisfied
 * - `refused`: Refused to say
 *
 * Source: World Bank grievance logbook practice. Code list: schemas/core/codelists/satisfaction.csv.
 */
export type Satisfaction = '1' | '2' | '3' | '4' | '5' | 'refused';
/**
 * What the appeal body decided.
 *
 * - `upheld`: Decision upheld
 * - `changed`: Decision changed
 * - `overturned`: Decision overturned
 * - `sent-back`: Sent back for a new decision
 * - `withdrawn`: Appeal withdrawn
 * - `pending`: Pending
 *
 * Source: Amparo. Code list: schemas/grievance/codelists/appeal-result.csv.
 */
export type AppealResult = 'upheld' | 'changed' | 'overturned' | 'sent-back' | 'withdrawn' | 'pending';
/**
 * Which audience a copy of the record was made for.
 *
 * - `case-owner`: Case owner
 * - `worker`: Worker
 * - `referral-partner`: Referral partner
 * - `regulator`: Regulator
 * - `business`: Business
 * - `public`: Public
 *
 * Source: Amparo. Code list: schemas/grievance/codelists/export-profile.csv.
 */
export type ExportProfile =
  'case-owner' | 'worker' | 'referral-partner' | 'regulator' | 'business' | 'public';
/**
 * How widely a record may be known within an organisation.
 *
 * - `public`: Public
 * - `internal`: Internal
 * - `restricted`: Restricted
 * - `highly-restricted`: Highly restricted. Known to the case owner only.
 *
 * Source: Amparo, after the IASC Operational Guidance on Data Responsibility. Code list: schemas/core/codelists/sensitivity-level.csv.
 */
export type SensitivityLevel = 'public' | 'internal' | 'restricted' | 'highly-restricted';
/**
 * Why a record can harm the person it is about.
 *
 * - `irregular-status`: Irregular status
 * - `trafficking-indicator`: Trafficking indicator
 * - `sexual-violence`: Sexual violence
 * - `minor`: Minor. The person is under 18.
 * - `retaliation-risk`: Risk of retaliation
 * - `health`: Health
 * - `union-membership`: Union membership
 * - `detention`: Detention
 *
 * Source: Amparo. Code list: schemas/core/codelists/sensitivity-flag.csv.
 */
export type SensitivityFlag =
  | 'irregular-status'
  | 'trafficking-indicator'
  | 'sexual-violence'
  | 'minor'
  | 'retaliation-risk'
  | 'health'
  | 'union-membership'
  | 'detention';

/**
 * A grievance of one or more migrant workers, from its arrival to its end.
 */
export interface GrievanceCase {
  /**
   * Says that this record is a grievance case.
   *
   * Sensitivity: public.
   *
   * @example "grievance-case"
   */
  recordType: 'grievance-case';
  /**
   * Where the record comes from and which version it is.
   *
   * Sensitivity: internal.
   */
  provenance: Provenance;
  /**
   * Identifies the case in every system that holds it.
   *
   * Sensitivity: internal. Source: openIMIS ticket code.
   *
   * @example "5a0f4a0e-8f0f-4c55-9d0a-6b1f7a3c2e10"
   */
  caseId: string;
  /**
   * The number people use when they speak of the case.
   *
   * Sensitivity: internal. Source: OpenSPP ticket number.
   *
   * @example "C-0113"
   */
  caseNumber?: string;
  /**
   * Who runs the mechanism that holds the case.
   *
   * Sensitivity: internal. Source: UNGP 25 to 31. Code list: schemas/grievance/codelists/mechanism-type.csv.
   *
   * @example "cso-hotline"
   */
  mechanismType: MechanismType;
  /**
   * When the mechanism received the case.
   *
   * Sensitivity: internal.
   *
   * @example "2026-03-01T09:30:00+07:00"
   */
  receivedAt: string;
  /**
   * When the complainant was told that the case had arrived.
   *
   * Sensitivity: internal. Source: UNGP 31(c).
   *
   * @example "2026-03-01T15:00:00+07:00"
   */
  acknowledgedAt?: string;
  /**
   * How the case reached the mechanism.
   *
   * Sensitivity: internal. Source: OpenSPP channels. Code list: schemas/grievance/codelists/channel.csv.
   *
   * @example "hotline"
   */
  channel: Channel;
  /**
   * Language in which the case was told, BCP 47.
   *
   * Sensitivity: personal. Source: BCP 47.
   *
   * @example "ne"
   */
  intakeLanguage?: string;
  /**
   * Whether an interpreter took part.
   *
   * Sensitivity: internal.
   *
   * @example false
   */
  interpreterUsed?: boolean;
  /**
   * Whether the mechanism knows who complains, and who else may.
   *
   * Sensitivity: internal. Code list: schemas/grievance/codelists/submission-mode.csv.
   *
   * @example "confidential"
   */
  submissionMode: SubmissionMode;
  /**
   * Who brings the case.
   *
   * Sensitivity: internal. Source: openIMIS reporter. Code list: schemas/grievance/codelists/complainant-type.csv.
   *
   * @example "worker"
   */
  complainantType: ComplainantType;
  /**
   * Pseudonym of the complainant. Absent when the case is anonymous.
   *
   * Sensitivity: personal.
   *
   * @example "W-7Q4K2M"
   */
  complainantRef?: string;
  /**
   * How to reach the complainant safely. Absent when the case is anonymous.
   *
   * Sensitivity: special.
   */
  complainantContact?: Contact;
  /**
   * Who speaks for the complainant.
   *
   * Sensitivity: personal.
   */
  representedBy?: Representation;
  /**
   * Whether the case is brought for several workers.
   *
   * Sensitivity: internal.
   *
   * @example false
   */
  collective: boolean;
  /**
   * How many workers the grievance concerns.
   *
   * Sensitivity: internal.
   *
   * @example 1
   */
  affectedWorkersCount: number;
  /**
   * The affected workers by sex; the parts add up to the whole.
   *
   * Sensitivity: internal.
   */
  affectedBySex?: CountsBySex;
  /**
   * Pseudonyms of the affected workers. Never names.
   *
   * Sensitivity: personal. Withheld from: worker. From 0 to 1000 entries.
   *
   * @example ["W-7Q4K2M"]
   */
  workerRefs?: string[];
  /**
   * Age of the worker when the incident started; of the youngest where there are several.
   *
   * Sensitivity: personal.
   *
   * @example 27
   */
  ageAtIncident?: number;
  /**
   * Whether the work is on the national list of hazardous work.
   *
   * Sensitivity: internal. Source: ILO C182, Article 4.
   *
   * @example false
   */
  hazardousWork?: boolean;
  /**
   * Nationalities of the affected workers, ISO 3166-1 alpha-3.
   *
   * Sensitivity: personal. From 0 to 20 entries. Source: ISO 3166-1; ICAO Doc 9303. Code list: schemas/core/codelists/nationality.csv.
   *
   * @example ["NPL"]
   */
  nationality?: string[];
  /**
   * Where the workers come from, ISO 3166-1 alpha-3.
   *
   * Sensitivity: personal. Source: ISO 3166-1. Code list: schemas/core/codelists/iso-3166-1.csv.
   *
   * @example "NPL"
   */
  countryOfOrigin?: string;
  /**
   * Where the workers work or were to work, ISO 3166-1 alpha-3.
   *
   * Sensitivity: internal. Source: ISO 3166-1. Code list: schemas/core/codelists/iso-3166-1.csv.
   *
   * @example "MYS"
   */
  countryOfDestination: string;
  /**
   * Where it happened, if not in the country of destination, ISO 3166-1 alpha-3.
   *
   * Sensitivity: internal. Source: ISO 3166-1. Code list: schemas/core/codelists/iso-3166-1.csv.
   *
   * @example "MYS"
   */
  countryOfIncident?: string;
  /**
   * When in the course of migration the grievance arose.
   *
   * Sensitivity: internal. Code list: schemas/grievance/codelists/migration-stage.csv.
   *
   * @example "employment"
   */
  migrationStage: MigrationStage;
  /**
   * Standing under immigration law at the time. Never required; protected by a firewall.
   *
   * Sensitivity: special. Code list: schemas/core/codelists/migration-status.csv.
   *
   * @example "not-collected"
   */
  migrationStatusAtIncident?: MigrationStatus;
  /**
   * Whether the case is kept from immigration enforcement by rule. Required as soon as a migration status is recorded.
   *
   * Sensitivity: internal. Source: Firewall principle.
   *
   * @example true
   */
  firewallApplied?: boolean;
  /**
   * Status in employment, ICSE-18.
   *
   * Sensitivity: personal. Source: ICSE-18. Code list: schemas/core/codelists/icse-18.csv.
   *
   * @example "42"
   */
  employmentStatus?: string;
  /**
   * When the employment began.
   *
   * Sensitivity: personal.
   *
   * @example "2025-03-01"
   */
  contractStart?: string;
  /**
   * Occupation, ISCO-08, one to four digits.
   *
   * Sensitivity: personal. Source: ISCO-08. Code list: schemas/core/codelists/isco-08.csv.
   *
   * @example "8153"
   */
  occupation?: string;
  /**
   * Economic activity, ISIC Rev.4.
   *
   * Sensitivity: internal. Source: ISIC Rev.4. Code list: schemas/core/codelists/isic-rev4.csv.
   *
   * @example "1410"
   */
  industry?: string;
  /**
   * Who employs or employed the workers.
   *
   * Sensitivity: personal.
   */
  employerRef?: OrganisationRef;
  /**
   * Where the work is done.
   *
   * Sensitivity: personal.
   */
  workplace?: FacilityRef;
  /**
   * The recruiters in the chain, from the first.
   *
   * Sensitivity: personal. From 0 to 20 entries. Source: IOM HTCDS 2.0.
   */
  recruiterRefs?: Recruiter[];
  /**
   * Organisations that buy from the workplace.
   *
   * Sensitivity: internal. From 0 to 100 entries.
   *
   * @example ["org-0050"]
   */
  supplyChainBuyers?: string[];
  /**
   * What the grievance is about; exactly one issue is the primary one.
   *
   * Sensitivity: internal. From 1 to 30 entries.
   */
  issues: CaseIssue[];
  /**
   * How grave the harm is or may become.
   *
   * Sensitivity: internal. Code list: schemas/grievance/codelists/case-severity.csv.
   *
   * @example "medium"
   */
  severity: CaseSeverity;
  /**
   * How soon the case is to be handled.
   *
   * Sensitivity: internal. Source: OpenSPP ticket priority. Code list: schemas/grievance/codelists/case-priority.csv.
   *
   * @example "medium"
   */
  priority?: CasePriority;
  /**
   * When it began.
   *
   * Sensitivity: internal. Source: openIMIS date_of_incident.
   *
   * @example "2025-09-01"
   */
  incidentStart: string;
  /**
   * When it ended. Absent while an issue goes on.
   *
   * Sensitivity: internal.
   *
   * @example "2026-02-28"
   */
  incidentEnd?: string;
  /**
   * What happened, in free words. May identify people: it never leaves with the case.
   *
   * Sensitivity: special.
   *
   * @example "Wages for six months were not paid."
   */
  narrative?: string;
  /**
   * What is asked for.
   *
   * Sensitivity: personal. From 0 to 200 entries.
   */
  claims?: Claim[];
  /**
   * What proof exists.
   *
   * Sensitivity: personal. From 0 to 500 entries.
   */
  evidence?: Evidence[];
  /**
   * Documents and possessions kept from the workers.
   *
   * Sensitivity: personal. From 0 to 50 entries. Source: ILO, Indicators of Forced Labour (2012).
   */
  documentsWithheld?: WithheldDocument[];
  /**
   * Whether somebody is in danger now.
   *
   * Sensitivity: special.
   */
  immediateRisk: ImmediateRisk;
  /**
   * Whether the case was screened for trafficking in persons.
   *
   * Sensitivity: special. Source: IOM HTCDS 2.0.
   */
  traffickingScreening?: TraffickingScreening;
  /**
   * Whether the worker was punished for complaining.
   *
   * Sensitivity: special.
   */
  retaliation: Retaliation;
  /**
   * What the person agreed to. An empty list means that nobody was asked, and that nothing may be shared.
   *
   * Sensitivity: personal. From 0 to 50 entries.
   */
  consents: Consent[];
  /**
   * When something of the case was told to somebody outside the mechanism.
   *
   * Sensitivity: internal. From 0 to 500 entries.
   */
  disclosures?: Disclosure[];
  /**
   * Where the case stands.
   *
   * Sensitivity: internal. Code list: schemas/grievance/codelists/case-status.csv.
   *
   * @example "investigating"
   */
  status: CaseStatus;
  /**
   * The course of the case, from the first step.
   *
   * Sensitivity: internal. From 1 to 500 entries.
   */
  statusHistory: StatusChange[];
  /**
   * Role or organisation that handles the case.
   *
   * Sensitivity: internal.
   *
   * @example "role:case-worker"
   */
  assignedTo?: string;
  /**
   * By when the next step was promised.
   *
   * Sensitivity: internal. Source: openIMIS due_date.
   *
   * @example "2026-03-15T17:00:00+07:00"
   */
  slaDueAt?: string;
  /**
   * Why the mechanism cannot take the case.
   *
   * Sensitivity: internal. Code list: schemas/grievance/codelists/inadmissible-reason.csv.
   *
   * @example "out-of-mandate"
   */
  inadmissibleReason?: InadmissibleReason;
  /**
   * How facts were found, and what they are.
   *
   * Sensitivity: internal.
   */
  investigation?: Investigation;
  /**
   * What is done to make good.
   *
   * Sensitivity: internal. From 0 to 100 entries. Source: UNGP 25.
   */
  remedies?: Remedy[];
  /**
   * How the case ended for the worker. Required once the case has ended.
   *
   * Sensitivity: internal. Code list: schemas/grievance/codelists/case-outcome.csv.
   *
   * @example "resolved-for-worker"
   */
  outcome?: CaseOutcome;
  /**
   * Why the complainant withdrew, in their words.
   *
   * Sensitivity: special.
   *
   * @example "Went home"
   */
  withdrawalReason?: string;
  /**
   * When the case ended.
   *
   * Sensitivity: internal. Source: Primero closure form.
   *
   * @example "2026-04-26T11:00:00+07:00"
   */
  closedAt?: string;
  /**
   * Why the case was closed.
   *
   * Sensitivity: internal. Source: Primero closure form. Code list: schemas/grievance/codelists/closure-reason.csv.
   *
   * @example "remedy-delivered"
   */
  closureReason?: ClosureReason;
  /**
   * Who approved the closure. Required for severe cases.
   *
   * Sensitivity: internal. Source: Primero approval of closure.
   *
   * @example "role:supervisor"
   */
  closureApprovedBy?: string;
  /**
   * When the complainant was told how the case stands.
   *
   * Sensitivity: internal. From 0 to 500 entries. Source: UNGP 31(e).
   *
   * @example ["2026-03-10T10:00:00+07:00"]
   */
  complainantInformedAt?: string[];
  /**
   * How satisfied the complainant is with how the case was handled.
   *
   * Sensitivity: personal. Source: World Bank grievance logbook practice. Code list: schemas/core/codelists/satisfaction.csv.
   *
   * @example "4"
   */
  satisfaction?: Satisfaction;
  /**
   * An appeal against the decision.
   *
   * Sensitivity: internal.
   */
  appeal?: Appeal;
  /**
   * Referrals made from the case.
   *
   * Sensitivity: internal. From 0 to 100 entries.
   */
  linkedReferrals?: LinkedReferral[];
  /**
   * The survey wave that the case came out of. Never the answer sheet.
   *
   * Sensitivity: internal.
   */
  linkedSurvey?: RecordRef;
  /**
   * Case ID of the case that this one repeats.
   *
   * Sensitivity: internal.
   *
   * @example "7d9d8f3a-1f64-4b0e-8a55-0c5d2b9e4f13"
   */
  duplicateOf?: string;
  /**
   * Which audience this copy was made for. Absent on the original.
   *
   * Sensitivity: internal. Code list: schemas/grievance/codelists/export-profile.csv.
   *
   * @example "case-owner"
   */
  exportProfile?: ExportProfile;
  /**
   * How widely the case may be known, and why.
   *
   * Sensitivity: internal.
   */
  sensitivity: RecordSensitivity;
  /**
   * When the case is to be deleted.
   *
   * Sensitivity: internal.
   *
   * @example "2031-04-26"
   */
  retentionUntil: string;
}
/**
 * Where a record comes from, which version of it this is, and which version of the standard it follows.
 */
export interface Provenance {
  /**
   * Version of the Amparo standard the record follows.
   *
   * Sensitivity: public.
   *
   * @example "0.1.0"
   */
  schemaVersion: string;
  /**
   * Identifies the record across all its versions.
   *
   * Sensitivity: internal.
   *
   * @example "0b7c2f3e-5d1a-4c8e-9f2b-6a1d3e5f7081"
   */
  recordId: string;
  /**
   * Counts the versions of the record, from 1.
   *
   * Sensitivity: internal.
   *
   * @example 1
   */
  version?: number;
  /**
   * Id of a record that this one takes the place of.
   *
   * Sensitivity: internal.
   *
   * @example "7d9d8f3a-1f64-4b0e-8a55-0c5d2b9e4f13"
   */
  supersedes?: string;
  /**
   * Software the record comes from.
   *
   * Sensitivity: internal.
   *
   * @example "KoboToolbox"
   */
  sourceSystem?: string;
  /**
   * Organisation the record comes from.
   *
   * Sensitivity: internal.
   *
   * @example "org-0042"
   */
  sourceOrganisationId?: string;
  /**
   * When the record was first made in the sending system.
   *
   * Sensitivity: internal.
   *
   * @example "2026-03-01T09:30:00+07:00"
   */
  createdAt: string;
  /**
   * When this version was made.
   *
   * Sensitivity: internal.
   *
   * @example "2026-03-04T16:05:00+07:00"
   */
  updatedAt: string;
  /**
   * Language of the free texts in the record, BCP 47.
   *
   * Sensitivity: internal. Source: BCP 47.
   *
   * @example "ne"
   */
  contentLanguage?: string;
}
/**
 * How to reach a person without putting them in danger.
 */
export interface Contact {
  /**
   * How the person wants to be reached.
   *
   * Sensitivity: personal. Code list: schemas/core/codelists/contact-channel.csv.
   *
   * @example "messaging-app"
   */
  preferredChannel?: ContactChannel;
  /**
   * Phone number, E.164.
   *
   * Sensitivity: special. Source: ITU-T E.164.
   *
   * @example "+60100000000"
   */
  phone?: string;
  /**
   * E-mail address.
   *
   * Sensitivity: special.
   *
   * @example "worker@example.org"
   */
  email?: string;
  /**
   * Whether a call or message at this contact cannot be seen by an employer, recruiter or abuser.
   *
   * Sensitivity: special.
   *
   * @example true
   */
  safeToContact: boolean;
  /**
   * When it is safe to call.
   *
   * Sensitivity: special.
   *
   * @example "Sundays after 18:00"
   */
  safeTimes?: string;
}
/**
 * Who speaks for the complainant, and with what power.
 */
export interface Representation {
  /**
   * Organisation that represents the complainant.
   *
   * Sensitivity: personal.
   */
  organisation?: OrganisationRef;
  /**
   * Name of the representative.
   *
   * Sensitivity: personal.
   *
   * @example "Advocate Contoh"
   */
  name?: string;
  /**
   * Whether a written power of attorney exists. It matters before a worker returns home.
   *
   * Sensitivity: internal. Source: justiceforwagetheft.org, practice on power of attorney.
   *
   * @example true
   */
  powerOfAttorney: boolean;
  /**
   * What the representative may do.
   *
   * Sensitivity: personal.
   *
   * @example "File and settle the wage claim"
   */
  scope?: string;
}
/**
 * An organisation or a person with an office, as much of it as is known.
 */
export interface OrganisationRef {
  /**
   * Name, as registered or as known to the worker.
   *
   * Sensitivity: personal.
   *
   * @example "Lotus Contoh Garments"
   */
  name?: string;
  /**
   * Id of the organisation in the sending system's directory.
   *
   * Sensitivity: internal.
   *
   * @example "org-0042"
   */
  organisationId?: string;
  /**
   * Numbers that registers give the organisation.
   *
   * Sensitivity: internal. From 0 to 20 entries.
   */
  identifiers?: OrganisationIdentifier[];
  /**
   * Country where it is registered, ISO 3166-1 alpha-3.
   *
   * Sensitivity: internal. Code list: schemas/core/codelists/iso-3166-1.csv.
   *
   * @example "MYS"
   */
  country?: string;
}
/**
 * A number that a register gives an organisation.
 */
export interface OrganisationIdentifier {
  /**
   * Which register the number is from.
   *
   * Sensitivity: internal. Code list: schemas/core/codelists/organisation-identifier-scheme.csv.
   *
   * @example "company-registration"
   */
  scheme: OrganisationIdentifierScheme;
  /**
   * The number, as text: leading zeros count.
   *
   * Sensitivity: internal.
   *
   * @example "202001000001"
   */
  value: string;
  /**
   * Country of the register, ISO 3166-1 alpha-3.
   *
   * Sensitivity: internal. Code list: schemas/core/codelists/iso-3166-1.csv.
   *
   * @example "MYS"
   */
  country?: string;
}
/**
 * Numbers of workers by sex.
 */
export interface CountsBySex {
  /**
   * Number of women.
   *
   * Sensitivity: internal.
   *
   * @example 12
   */
  female: number;
  /**
   * Number of men.
   *
   * Sensitivity: internal.
   *
   * @example 8
   */
  male: number;
  /**
   * Number of workers recorded as other.
   *
   * Sensitivity: internal.
   *
   * @example 0
   */
  other: number;
  /**
   * Number of workers whose sex is not known.
   *
   * Sensitivity: internal.
   *
   * @example 0
   */
  unknown: number;
}
/**
 * A place of work: a factory, farm, vessel or household, with the number it has at Open Supply Hub.
 */
export interface FacilityRef {
  /**
   * Name of the place of work.
   *
   * Sensitivity: personal.
   *
   * @example "Lotus Contoh Garments, Unit 2"
   */
  name?: string;
  /**
   * Number of the place of work at Open Supply Hub.
   *
   * Sensitivity: internal. Source: Open Supply Hub.
   *
   * @example "MY2021250D1DTN7"
   */
  osId?: string;
  /**
   * Numbers it had before entries were merged.
   *
   * Sensitivity: internal. From 0 to 50 entries. Source: Open Supply Hub.
   *
   * @example ["MY2019098A1B2C3"]
   */
  previousOsIds?: string[];
  /**
   * Numbers that registers give its operator.
   *
   * Sensitivity: internal. From 0 to 20 entries.
   */
  identifiers?: OrganisationIdentifier[];
  /**
   * Where it is.
   *
   * Sensitivity: personal.
   */
  place?: Place;
  /**
   * Economic activity, ISIC Rev.4, one letter or two to four digits.
   *
   * Sensitivity: internal. Source: ISIC Rev.4. Code list: schemas/core/codelists/isic-rev4.csv.
   *
   * @example "1410"
   */
  industry?: string;
}
/**
 * A country and, where known, its first two administrative levels.
 */
export interface Place {
  /**
   * Country, ISO 3166-1 alpha-3.
   *
   * Sensitivity: internal. Source: ISO 3166-1. Code list: schemas/core/codelists/iso-3166-1.csv.
   *
   * @example "MYS"
   */
  country: string;
  /**
   * State, province or region.
   *
   * Sensitivity: personal. Source: SPDCI Address.
   *
   * @example "Selangor"
   */
  admin1?: string;
  /**
   * District or municipality.
   *
   * Sensitivity: personal. Source: SPDCI Address.
   *
   * @example "Klang"
   */
  admin2?: string;
  /**
   * Place code of the humanitarian data community (P-code) or ISO 3166-2.
   *
   * Sensitivity: personal. Source: UN OCHA P-codes; ISO 3166-2.
   *
   * @example "MY-10"
   */
  pcode?: string;
  /**
   * Town, village or neighbourhood.
   *
   * Sensitivity: personal. Source: SPDCI Address.
   *
   * @example "Meru"
   */
  locality?: string;
  /**
   * Postal code as written in the country.
   *
   * Sensitivity: personal. Source: SPDCI Address.
   *
   * @example "41050"
   */
  postalCode?: string;
  /**
   * Street and number. Leave out where the place must stay confidential.
   *
   * Sensitivity: special.
   *
   * @example "12 Jalan Contoh"
   */
  addressLine?: string;
}
/**
 * One recruiter in the chain, licensed or not.
 */
export interface Recruiter {
  /**
   * Name, as registered or as known to the worker.
   *
   * Sensitivity: personal.
   *
   * @example "Contoh Manpower"
   */
  name?: string;
  /**
   * Number of the recruitment licence.
   *
   * Sensitivity: internal.
   *
   * @example "LN-0042"
   */
  licenceNumber?: string;
  /**
   * Country where it operates, ISO 3166-1 alpha-3.
   *
   * Sensitivity: internal. Code list: schemas/core/codelists/iso-3166-1.csv.
   *
   * @example "NPL"
   */
  country?: string;
  /**
   * What part it had.
   *
   * Sensitivity: internal. Source: IOM HTCDS 2.0. Code list: schemas/grievance/codelists/recruiter-role.csv.
   *
   * @example "sub-agent"
   */
  role: RecruiterRole;
}
/**
 * One issue of the case.
 */
export interface CaseIssue {
  /**
   * What the grievance is about.
   *
   * Sensitivity: internal. Code list: schemas/grievance/codelists/issue.csv.
   *
   * @example "wages.unpaid"
   */
  issueCode: Issue;
  /**
   * Indicators of forced labour that were found, where they differ from the crosswalk of the issue.
   *
   * Sensitivity: special. From 0 to 11 entries. Source: ILO, Indicators of Forced Labour (2012). Code list: schemas/core/codelists/ilo-forced-labour-indicator.csv.
   *
   * @example ["withholding-of-wages"]
   */
  iloIndicators?: IloForcedLabourIndicator[];
  /**
   * Whether this is the main issue of the case. Exactly one issue is.
   *
   * Sensitivity: internal.
   *
   * @example true
   */
  isPrimary: boolean;
  /**
   * When the issue began.
   *
   * Sensitivity: internal.
   *
   * @example "2025-09-01"
   */
  startDate?: string;
  /**
   * When the issue ended. Absent while it goes on.
   *
   * Sensitivity: internal.
   *
   * @example "2026-02-28"
   */
  endDate?: string;
  /**
   * Whether the issue still goes on.
   *
   * Sensitivity: internal.
   *
   * @example false
   */
  ongoing?: boolean;
  /**
   * Whether no amount can be named yet, for an issue that is about money.
   *
   * Sensitivity: internal.
   *
   * @example false
   */
  amountUnknown?: boolean;
}
/**
 * One thing asked for, with its amounts from first asking to last payment.
 */
export interface Claim {
  /**
   * Identifies the claim within the case.
   *
   * Sensitivity: internal.
   *
   * @example "claim-1"
   */
  claimId: string;
  /**
   * What is asked for.
   *
   * Sensitivity: internal. Code list: schemas/grievance/codelists/claim-type.csv.
   *
   * @example "unpaid-wages"
   */
  type: ClaimType;
  /**
   * What the worker asks for.
   *
   * Sensitivity: personal.
   */
  claimedAmount?: Money;
  /**
   * What an investigation found to be due.
   *
   * Sensitivity: personal.
   */
  assessedAmount?: Money;
  /**
   * What was agreed or decided.
   *
   * Sensitivity: personal.
   */
  agreedAmount?: Money;
  /**
   * Interest or penalty contained in the agreed amount.
   *
   * Sensitivity: personal.
   */
  interestAmount?: Money;
  /**
   * What the worker has received.
   *
   * Sensitivity: personal.
   */
  paidAmount?: Money;
  /**
   * First day of the time the claim is about.
   *
   * Sensitivity: internal.
   *
   * @example "2025-09-01"
   */
  periodStart?: string;
  /**
   * Last day of the time the claim is about.
   *
   * Sensitivity: internal.
   *
   * @example "2026-02-28"
   */
  periodEnd?: string;
  /**
   * Law, contract or agreement the claim rests on, and how the amount was worked out.
   *
   * Sensitivity: personal.
   *
   * @example "Employment Act, section 19"
   */
  basis?: string;
}
/**
 * An exact amount in one currency. The amount is a decimal as text, because binary numbers cannot hold cents exactly.
 */
export interface Money {
  /**
   * Decimal number as text, not negative, with at most as many decimals as the currency has.
   *
   * Sensitivity: personal.
   *
   * @example "1500.00"
   */
  amount: string;
  /**
   * Currency code, ISO 4217.
   *
   * Sensitivity: internal. Source: ISO 4217. Code list: schemas/core/codelists/iso-4217.csv.
   *
   * @example "MYR"
   */
  currency: string;
}
/**
 * One piece of proof: where it is and its digest, never the document itself.
 */
export interface Evidence {
  /**
   * What kind of proof it is.
   *
   * Sensitivity: internal. Code list: schemas/grievance/codelists/evidence-type.csv.
   *
   * @example "payslip"
   */
  type: EvidenceType;
  /**
   * Digest of the document, so that a later copy can be shown to be the same.
   *
   * Sensitivity: internal.
   *
   * @example "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
   */
  digest?: string;
  /**
   * Who keeps it.
   *
   * Sensitivity: personal.
   *
   * @example "Legal aid team"
   */
  heldBy?: string;
  /**
   * When it was obtained.
   *
   * Sensitivity: internal.
   *
   * @example "2026-03-02"
   */
  obtainedAt?: string;
}
/**
 * A document or possession that is or was kept from the worker.
 */
export interface WithheldDocument {
  /**
   * What is kept.
   *
   * Sensitivity: personal. Code list: schemas/grievance/codelists/document-type.csv.
   *
   * @example "passport"
   */
  type: DocumentType;
  /**
   * Who keeps it.
   *
   * Sensitivity: personal.
   *
   * @example "Employer"
   */
  heldBy?: string;
  /**
   * Since when.
   *
   * Sensitivity: personal.
   *
   * @example "2025-06-01"
   */
  since?: string;
  /**
   * When it was given back.
   *
   * Sensitivity: personal.
   *
   * @example "2026-03-20"
   */
  returnedAt?: string;
}
/**
 * Whether somebody is in danger now, and of what.
 */
export interface ImmediateRisk {
  /**
   * Whether somebody is in danger now.
   *
   * Sensitivity: special.
   *
   * @example false
   */
  present: boolean;
  /**
   * Of what.
   *
   * Sensitivity: special. From 0 to 7 entries. Code list: schemas/grievance/codelists/risk-type.csv.
   *
   * @example ["retaliation"]
   */
  types?: RiskType[];
}
/**
 * Whether the case was screened for trafficking in persons, and with what result.
 */
export interface TraffickingScreening {
  /**
   * Whether a screening took place.
   *
   * Sensitivity: special.
   *
   * @example true
   */
  screened: boolean;
  /**
   * What it found.
   *
   * Sensitivity: special. Source: IOM HTCDS 2.0, vic_TraffickingStatus. Code list: schemas/core/codelists/screening-result.csv.
   *
   * @example "inconclusive"
   */
  result?: ScreeningResult;
  /**
   * Role or organisation that screened.
   *
   * Sensitivity: internal.
   *
   * @example "role:protection-officer"
   */
  screenedBy?: string;
}
/**
 * Whether the worker was punished for complaining.
 */
export interface Retaliation {
  /**
   * Whether retaliation was reported.
   *
   * Sensitivity: special.
   *
   * @example false
   */
  reported: boolean;
  /**
   * What was done.
   *
   * Sensitivity: special. From 0 to 7 entries. Code list: schemas/grievance/codelists/retaliation-type.csv.
   *
   * @example ["threat"]
   */
  types?: RetaliationType[];
  /**
   * When it happened or began.
   *
   * Sensitivity: special.
   *
   * @example "2026-03-10"
   */
  date?: string;
}
/**
 * What a person agreed to, for some purposes and classes of recipient. One entry per purpose and recipient class where the answers differ.
 */
export interface Consent {
  /**
   * Identifies the answer.
   *
   * Sensitivity: internal.
   *
   * @example "consent-1"
   */
  consentId: string;
  /**
   * Whether the person agreed.
   *
   * Sensitivity: personal. Code list: schemas/core/codelists/consent-status.csv.
   *
   * @example "given"
   */
  status: ConsentStatus;
  /**
   * The ground in law on which data is processed.
   *
   * Sensitivity: internal. Code list: schemas/core/codelists/lawful-basis.csv.
   *
   * @example "consent"
   */
  lawfulBasis?: LawfulBasis;
  /**
   * Who gave the answer.
   *
   * Sensitivity: personal. Source: Primero interview_subject. Code list: schemas/core/codelists/consent-source.csv.
   *
   * @example "individual"
   */
  obtainedFrom?: ConsentSource;
  /**
   * When the answer was given.
   *
   * Sensitivity: personal.
   *
   * @example "2026-03-01T09:40:00+07:00"
   */
  obtainedAt?: string;
  /**
   * How the answer was given.
   *
   * Sensitivity: personal. Code list: schemas/core/codelists/consent-mode.csv.
   *
   * @example "verbal"
   */
  mode?: ConsentMode;
  /**
   * Language in which the question was put, BCP 47.
   *
   * Sensitivity: personal. Source: BCP 47.
   *
   * @example "ne"
   */
  language?: string;
  /**
   * Whether an interpreter put the question.
   *
   * Sensitivity: personal.
   *
   * @example false
   */
  interpreterUsed?: boolean;
  /**
   * What data may be used for.
   *
   * Sensitivity: internal. From 0 to 7 entries. Code list: schemas/core/codelists/purpose.csv.
   *
   * @example ["services","referral"]
   */
  purposes: Purpose[];
  /**
   * Who may receive data.
   *
   * Sensitivity: internal. From 0 to 8 entries. Source: Primero consent_info_sharing. Code list: schemas/core/codelists/recipient-class.csv.
   *
   * @example ["other-organisation"]
   */
  recipientClasses: RecipientClass[];
  /**
   * Organisations that must not receive data, though their class may.
   *
   * Sensitivity: special. From 0 to 50 entries. Source: Primero disclosure_deny_details.
   *
   * @example ["org-0099"]
   */
  recipientsExcluded?: string[];
  /**
   * Fields that must not be passed on, as paths.
   *
   * Sensitivity: internal. From 0 to 100 entries. Source: Primero disclosure_deny_details.
   *
   * @example ["narrative"]
   */
  excludedFields?: string[];
  /**
   * Why the person does not want data to be passed on.
   *
   * Sensitivity: special. Source: Primero consent form. Code list: schemas/core/codelists/withholding-reason.csv.
   *
   * @example "fear"
   */
  withholdingReason?: WithholdingReason;
  /**
   * Until when the answer holds.
   *
   * Sensitivity: internal.
   *
   * @example "2027-03-01T00:00:00+07:00"
   */
  expiresAt?: string;
  /**
   * When the person took the answer back.
   *
   * Sensitivity: personal.
   *
   * @example "2026-09-01T10:00:00+07:00"
   */
  withdrawnAt?: string;
  /**
   * Who decided to act without consent.
   *
   * Sensitivity: internal. Source: Primero consent_overridden.
   *
   * @example "role:protection-officer"
   */
  overrideBy?: string;
  /**
   * Why that was necessary.
   *
   * Sensitivity: special. Source: Primero consent_overridden.
   *
   * @example "Life in danger, person unreachable"
   */
  overrideReason?: string;
}
/**
 * One time that something of the case was told to somebody outside the mechanism.
 */
export interface Disclosure {
  /**
   * When.
   *
   * Sensitivity: internal.
   *
   * @example "2026-03-05T10:00:00+07:00"
   */
  disclosedAt: string;
  /**
   * To what class of recipient.
   *
   * Sensitivity: internal. Code list: schemas/core/codelists/recipient-class.csv.
   *
   * @example "authorities"
   */
  recipientClass: RecipientClass;
  /**
   * To whom.
   *
   * Sensitivity: internal.
   *
   * @example "org-0007"
   */
  recipientId?: string;
  /**
   * For what.
   *
   * Sensitivity: internal. Code list: schemas/core/codelists/purpose.csv.
   *
   * @example "legal-action"
   */
  purpose: Purpose;
  /**
   * The answer of the person that allows it.
   *
   * Sensitivity: internal.
   *
   * @example "consent-1"
   */
  consentId?: string;
}
/**
 * One step in the course of the case.
 */
export interface StatusChange {
  /**
   * The status reached.
   *
   * Sensitivity: internal. Code list: schemas/grievance/codelists/case-status.csv.
   *
   * @example "acknowledged"
   */
  status: CaseStatus;
  /**
   * When it was reached.
   *
   * Sensitivity: internal.
   *
   * @example "2026-03-01T15:00:00+07:00"
   */
  at: string;
  /**
   * Role or organisation that took the step.
   *
   * Sensitivity: internal.
   *
   * @example "role:case-worker"
   */
  by?: string;
  /**
   * A remark on the step.
   *
   * Sensitivity: special. Withheld from: worker.
   *
   * @example "Called back on the safe number"
   */
  note?: string;
}
/**
 * How facts were found, and what they are.
 */
export interface Investigation {
  /**
   * When it started.
   *
   * Sensitivity: internal.
   *
   * @example "2026-03-05"
   */
  startedAt?: string;
  /**
   * When it ended.
   *
   * Sensitivity: internal.
   *
   * @example "2026-03-25"
   */
  endedAt?: string;
  /**
   * How facts were found.
   *
   * Sensitivity: internal. Code list: schemas/grievance/codelists/investigation-method.csv.
   *
   * @example "interview"
   */
  method?: InvestigationMethod;
  /**
   * Whether the facts are as complained.
   *
   * Sensitivity: personal. Code list: schemas/grievance/codelists/investigation-finding.csv.
   *
   * @example "substantiated"
   */
  finding?: InvestigationFinding;
}
/**
 * One thing done to make good.
 */
export interface Remedy {
  /**
   * What is done.
   *
   * Sensitivity: internal. Source: UN Guiding Principles on Business and Human Rights, 25. Code list: schemas/grievance/codelists/remedy-type.csv.
   *
   * @example "compensation"
   */
  type: RemedyType;
  /**
   * What exactly.
   *
   * Sensitivity: personal.
   *
   * @example "Back pay for six months"
   */
  description?: string;
  /**
   * How much, where it is money.
   *
   * Sensitivity: personal.
   */
  amount?: Money;
  /**
   * When it was agreed.
   *
   * Sensitivity: internal.
   *
   * @example "2026-03-28"
   */
  agreedAt?: string;
  /**
   * By when it is to be delivered.
   *
   * Sensitivity: internal.
   *
   * @example "2026-04-30"
   */
  dueAt?: string;
  /**
   * When it was delivered.
   *
   * Sensitivity: internal.
   *
   * @example "2026-04-20"
   */
  deliveredAt?: string;
  /**
   * Who asked the worker whether it arrived.
   *
   * Sensitivity: internal.
   *
   * @example "role:case-worker"
   */
  verifiedBy?: string;
  /**
   * When that was.
   *
   * Sensitivity: internal.
   *
   * @example "2026-04-25"
   */
  verifiedAt?: string;
}
/**
 * An appeal against the decision.
 */
export interface Appeal {
  /**
   * When it was filed.
   *
   * Sensitivity: internal.
   *
   * @example "2026-04-10"
   */
  filedAt: string;
  /**
   * Who decides on it.
   *
   * Sensitivity: internal.
   *
   * @example "Labour appeals board"
   */
  body?: string;
  /**
   * When it was decided.
   *
   * Sensitivity: internal.
   *
   * @example "2026-06-10"
   */
  decidedAt?: string;
  /**
   * What was decided.
   *
   * Sensitivity: internal. Code list: schemas/grievance/codelists/appeal-result.csv.
   *
   * @example "upheld"
   */
  result?: AppealResult;
}
/**
 * A referral made from the case.
 */
export interface LinkedReferral {
  /**
   * The referral.
   *
   * Sensitivity: internal.
   */
  referral: RecordRef;
  /**
   * To what class of recipient the case was referred.
   *
   * Sensitivity: internal. Code list: schemas/core/codelists/recipient-class.csv.
   *
   * @example "other-organisation"
   */
  recipientClass: RecipientClass;
  /**
   * When it was sent.
   *
   * Sensitivity: internal.
   *
   * @example "2026-03-06T09:00:00+07:00"
   */
  sentAt: string;
}
/**
 * A pointer to another record: its type and its id.
 */
export interface RecordRef {
  /**
   * The type of the record referred to.
   *
   * Sensitivity: internal.
   *
   * @example "referral"
   */
  recordType: string;
  /**
   * The id of the record referred to.
   *
   * Sensitivity: internal.
   *
   * @example "5a0f4a0e-8f0f-4c55-9d0a-6b1f7a3c2e10"
   */
  recordId: string;
}
/**
 * How widely a record may be known, and why.
 */
export interface RecordSensitivity {
  /**
   * How widely the record may be known within an organisation.
   *
   * Sensitivity: internal. Code list: schemas/core/codelists/sensitivity-level.csv.
   *
   * @example "restricted"
   */
  level: SensitivityLevel;
  /**
   * Why the record can harm the person it is about.
   *
   * Sensitivity: special. From 0 to 8 entries. Code list: schemas/core/codelists/sensitivity-flag.csv.
   *
   * @example ["retaliation-risk"]
   */
  flags?: SensitivityFlag[];
}
