import { boolean, code, consent, constant, contact, date, dateTime, facilityRef, field, icse18, identifier, integer, isco08, isicRev4, iso31661, language, list, migrationStatus, nationality, optional, organisationRef, provenance, pseudonym, record, recordRef, sensitivity, text, uuid } from '@amparo/core';
import { appeal } from './blocks/appeal.ts';
import { caseIssue } from './blocks/case-issue.ts';
import { claim } from './blocks/claim.ts';
import { countsBySex } from './blocks/counts-by-sex.ts';
import { disclosure } from './blocks/disclosure.ts';
import { evidence } from './blocks/evidence.ts';
import { immediateRisk } from './blocks/immediate-risk.ts';
import { investigation } from './blocks/investigation.ts';
import { linkedReferral } from './blocks/linked-referral.ts';
import { recruiter } from './blocks/recruiter.ts';
import { remedy } from './blocks/remedy.ts';
import { representation } from './blocks/representation.ts';
import { retaliation } from './blocks/retaliation.ts';
import { statusChange } from './blocks/status-change.ts';
import { traffickingScreening } from './blocks/trafficking-screening.ts';
import { withheldDocument } from './blocks/withheld-document.ts';
import { caseOutcome } from './codelists/case-outcome.ts';
import { casePriority } from './codelists/case-priority.ts';
import { caseSeverity } from './codelists/case-severity.ts';
import { caseStatus } from './codelists/case-status.ts';
import { channel } from './codelists/channel.ts';
import { closureReason } from './codelists/closure-reason.ts';
import { complainantType } from './codelists/complainant-type.ts';
import { exportProfile } from './codelists/export-profile.ts';
import { inadmissibleReason } from './codelists/inadmissible-reason.ts';
import { mechanismType } from './codelists/mechanism-type.ts';
import { migrationStage } from './codelists/migration-stage.ts';
import { satisfaction } from './codelists/satisfaction.ts';
import { submissionMode } from './codelists/submission-mode.ts';

/**
 * A grievance of one or more migrant workers, from its arrival to its end. A case can be anonymous, collective or
 * brought by a third party; migration status is never required. This is the place where its fields are written: the
 * JSON Schema, the interface, the spreadsheet columns and the reference page follow from it.
 */
export const grievanceCase = record(
  {
    type: 'grievance-case',
    name: 'GrievanceCase',
    title: 'Grievance case',
    description: 'A grievance of one or more migrant workers, from its arrival to its end.',
    since: '0.1.0',
    idField: 'caseId',
  },
  {
    recordType: field(constant('grievance-case'), {
      title: 'Record type',
      description: 'Says that this record is a grievance case.',
      example: 'grievance-case',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    provenance: field(provenance, {
      title: 'Provenance',
      description: 'Where the record comes from and which version it is.',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    caseId: field(uuid(), {
      title: 'Case ID',
      description: 'Identifies the case in every system that holds it.',
      example: '5a0f4a0e-8f0f-4c55-9d0a-6b1f7a3c2e10',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'openIMIS ticket code',
    }),
    caseNumber: field(optional(identifier()), {
      title: 'Case number',
      description: 'The number people use when they speak of the case.',
      example: 'C-0113',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'OpenSPP ticket number',
    }),
    mechanismType: field(code(mechanismType), {
      title: 'Mechanism type',
      description: 'Who runs the mechanism that holds the case.',
      example: 'cso-hotline',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'UNGP 25 to 31',
    }),
    receivedAt: field(dateTime(), {
      title: 'Received at',
      description: 'When the mechanism received the case.',
      example: '2026-03-01T09:30:00+07:00',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    acknowledgedAt: field(optional(dateTime()), {
      title: 'Acknowledged at',
      description: 'When the complainant was told that the case had arrived.',
      example: '2026-03-01T15:00:00+07:00',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'UNGP 31(c)',
    }),
    channel: field(code(channel), {
      title: 'Channel',
      description: 'How the case reached the mechanism.',
      example: 'hotline',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'OpenSPP channels',
    }),
    intakeLanguage: field(optional(language()), {
      title: 'Intake language',
      description: 'Language in which the case was told, BCP 47.',
      example: 'ne',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'BCP 47',
    }),
    interpreterUsed: field(optional(boolean()), {
      title: 'Interpreter used',
      description: 'Whether an interpreter took part.',
      example: false,
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    submissionMode: field(code(submissionMode), {
      title: 'Submission mode',
      description: 'Whether the mechanism knows who complains, and who else may.',
      example: 'confidential',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    complainantType: field(code(complainantType), {
      title: 'Complainant type',
      description: 'Who brings the case.',
      example: 'worker',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'openIMIS reporter',
    }),
    complainantRef: field(optional(pseudonym()), {
      title: 'Complainant',
      description: 'Pseudonym of the complainant. Absent when the case is anonymous.',
      example: 'W-7Q4K2M',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    complainantContact: field(optional(contact), {
      title: 'Complainant contact',
      description: 'How to reach the complainant safely. Absent when the case is anonymous.',
      since: '0.1.0',
      sensitivity: 'special',
    }),
    representedBy: field(optional(representation), {
      title: 'Represented by',
      description: 'Who speaks for the complainant.',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    collective: field(boolean(), {
      title: 'Collective case',
      description: 'Whether the case is brought for several workers.',
      example: false,
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    affectedWorkersCount: field(integer(1, 10_000_000), {
      title: 'Affected workers',
      description: 'How many workers the grievance concerns.',
      example: 1,
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    affectedBySex: field(optional(countsBySex), {
      title: 'Affected workers by sex',
      description: 'The affected workers by sex; the parts add up to the whole.',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    workerRefs: field(optional(list(pseudonym())), {
      title: 'Workers',
      description: 'Pseudonyms of the affected workers. Never names.',
      example: ['W-7Q4K2M'],
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    ageAtIncident: field(optional(integer(0, 120)), {
      title: 'Age at incident',
      description: 'Age of the worker when the incident started; of the youngest where there are several.',
      example: 27,
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    hazardousWork: field(optional(boolean()), {
      title: 'Hazardous work',
      description: 'Whether the work is on the national list of hazardous work.',
      example: false,
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'ILO C182, Article 4',
    }),
    nationality: field(optional(list(code(nationality), { max: 20 })), {
      title: 'Nationality',
      description: 'Nationalities of the affected workers, ISO 3166-1 alpha-3.',
      example: ['NPL'],
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'ISO 3166-1; ICAO Doc 9303',
    }),
    countryOfOrigin: field(optional(code(iso31661)), {
      title: 'Country of origin',
      description: 'Where the workers come from, ISO 3166-1 alpha-3.',
      example: 'NPL',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'ISO 3166-1',
    }),
    countryOfDestination: field(code(iso31661), {
      title: 'Country of destination',
      description: 'Where the workers work or were to work, ISO 3166-1 alpha-3.',
      example: 'MYS',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'ISO 3166-1',
    }),
    countryOfIncident: field(optional(code(iso31661)), {
      title: 'Country of incident',
      description: 'Where it happened, if not in the country of destination, ISO 3166-1 alpha-3.',
      example: 'MYS',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'ISO 3166-1',
    }),
    migrationStage: field(code(migrationStage), {
      title: 'Stage of migration',
      description: 'When in the course of migration the grievance arose.',
      example: 'employment',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    migrationStatusAtIncident: field(optional(code(migrationStatus)), {
      title: 'Migration status at incident',
      description: 'Standing under immigration law at the time. Never required; protected by a firewall.',
      example: 'not-collected',
      since: '0.1.0',
      sensitivity: 'special',
    }),
    firewallApplied: field(optional(boolean()), {
      title: 'Firewall applied',
      description: 'Whether the case is kept from immigration enforcement by rule. Required as soon as a migration status is recorded.',
      example: true,
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'Firewall principle',
    }),
    employmentStatus: field(optional(code(icse18)), {
      title: 'Status in employment',
      description: 'Status in employment, ICSE-18.',
      example: '42',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'ICSE-18',
    }),
    contractStart: field(optional(date()), {
      title: 'Contract start',
      description: 'When the employment began.',
      example: '2025-03-01',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    occupation: field(optional(code(isco08)), {
      title: 'Occupation',
      description: 'Occupation, ISCO-08, one to four digits.',
      example: '8153',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'ISCO-08',
    }),
    industry: field(optional(code(isicRev4)), {
      title: 'Industry',
      description: 'Economic activity, ISIC Rev.4.',
      example: '1410',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'ISIC Rev.4',
    }),
    employerRef: field(optional(organisationRef), {
      title: 'Employer',
      description: 'Who employs or employed the workers.',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    workplace: field(optional(facilityRef), {
      title: 'Workplace',
      description: 'Where the work is done.',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    recruiterRefs: field(optional(list(recruiter, { max: 20 })), {
      title: 'Recruiters',
      description: 'The recruiters in the chain, from the first.',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'IOM HTCDS 2.0',
    }),
    supplyChainBuyers: field(optional(list(identifier(), { max: 100 })), {
      title: 'Buyers',
      description: 'Organisations that buy from the workplace.',
      example: ['org-0050'],
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    issues: field(list(caseIssue, { min: 1, max: 30 }), {
      title: 'Issues',
      description: 'What the grievance is about; exactly one issue is the primary one.',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    severity: field(code(caseSeverity), {
      title: 'Severity',
      description: 'How grave the harm is or may become.',
      example: 'medium',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    priority: field(optional(code(casePriority)), {
      title: 'Priority',
      description: 'How soon the case is to be handled.',
      example: 'medium',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'OpenSPP ticket priority',
    }),
    incidentStart: field(date(), {
      title: 'Incident start',
      description: 'When it began.',
      example: '2025-09-01',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'openIMIS date_of_incident',
    }),
    incidentEnd: field(optional(date()), {
      title: 'Incident end',
      description: 'When it ended. Absent while an issue goes on.',
      example: '2026-02-28',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    narrative: field(optional(text(20_000)), {
      title: 'Narrative',
      description: 'What happened, in free words. May identify people: it never leaves with the case.',
      example: 'Wages for six months were not paid.',
      since: '0.1.0',
      sensitivity: 'special',
    }),
    claims: field(optional(list(claim, { max: 200 })), {
      title: 'Claims',
      description: 'What is asked for.',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    evidence: field(optional(list(evidence, { max: 500 })), {
      title: 'Evidence',
      description: 'What proof exists.',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    documentsWithheld: field(optional(list(withheldDocument, { max: 50 })), {
      title: 'Documents withheld',
      description: 'Documents and possessions kept from the workers.',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'ILO, Indicators of Forced Labour (2012)',
    }),
    immediateRisk: field(immediateRisk, {
      title: 'Immediate risk',
      description: 'Whether somebody is in danger now.',
      since: '0.1.0',
      sensitivity: 'special',
    }),
    traffickingScreening: field(optional(traffickingScreening), {
      title: 'Trafficking screening',
      description: 'Whether the case was screened for trafficking in persons.',
      since: '0.1.0',
      sensitivity: 'special',
      source: 'IOM HTCDS 2.0',
    }),
    retaliation: field(retaliation, {
      title: 'Retaliation',
      description: 'Whether the worker was punished for complaining.',
      since: '0.1.0',
      sensitivity: 'special',
    }),
    consents: field(list(consent, { max: 50 }), {
      title: 'Consents',
      description: 'What the person agreed to. An empty list means that nobody was asked, and that nothing may be shared.',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    disclosures: field(optional(list(disclosure, { max: 500 })), {
      title: 'Disclosures',
      description: 'When something of the case was told to somebody outside the mechanism.',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    status: field(code(caseStatus), {
      title: 'Status',
      description: 'Where the case stands.',
      example: 'investigating',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    statusHistory: field(list(statusChange, { min: 1, max: 500 }), {
      title: 'Status history',
      description: 'The course of the case, from the first step.',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    assignedTo: field(optional(identifier()), {
      title: 'Assigned to',
      description: 'Role or organisation that handles the case.',
      example: 'role:case-worker',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    slaDueAt: field(optional(dateTime()), {
      title: 'Due at',
      description: 'By when the next step was promised.',
      example: '2026-03-15T17:00:00+07:00',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'openIMIS due_date',
    }),
    inadmissibleReason: field(optional(code(inadmissibleReason)), {
      title: 'Reason for inadmissibility',
      description: 'Why the mechanism cannot take the case.',
      example: 'out-of-mandate',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    investigation: field(optional(investigation), {
      title: 'Investigation',
      description: 'How facts were found, and what they are.',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    remedies: field(optional(list(remedy, { max: 100 })), {
      title: 'Remedies',
      description: 'What is done to make good.',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'UNGP 25',
    }),
    outcome: field(optional(code(caseOutcome)), {
      title: 'Outcome',
      description: 'How the case ended for the worker. Required once the case has ended.',
      example: 'resolved-for-worker',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    withdrawalReason: field(optional(text(1000)), {
      title: 'Reason for withdrawal',
      description: 'Why the complainant withdrew, in their words.',
      example: 'Went home',
      since: '0.1.0',
      sensitivity: 'special',
    }),
    closedAt: field(optional(dateTime()), {
      title: 'Closed at',
      description: 'When the case ended.',
      example: '2026-04-26T11:00:00+07:00',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'Primero closure form',
    }),
    closureReason: field(optional(code(closureReason)), {
      title: 'Reason for closure',
      description: 'Why the case was closed.',
      example: 'remedy-delivered',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'Primero closure form',
    }),
    closureApprovedBy: field(optional(identifier()), {
      title: 'Closure approved by',
      description: 'Who approved the closure. Required for severe cases.',
      example: 'role:supervisor',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'Primero approval of closure',
    }),
    complainantInformedAt: field(optional(list(dateTime(), { max: 500 })), {
      title: 'Complainant informed at',
      description: 'When the complainant was told how the case stands.',
      example: ['2026-03-10T10:00:00+07:00'],
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'UNGP 31(e)',
    }),
    satisfaction: field(optional(code(satisfaction)), {
      title: 'Satisfaction',
      description: 'How satisfied the complainant is with how the case was handled.',
      example: '4',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'World Bank grievance logbook practice',
    }),
    appeal: field(optional(appeal), {
      title: 'Appeal',
      description: 'An appeal against the decision.',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    linkedReferrals: field(optional(list(linkedReferral, { max: 100 })), {
      title: 'Linked referrals',
      description: 'Referrals made from the case.',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    linkedSurvey: field(optional(recordRef), {
      title: 'Linked survey',
      description: 'The survey wave that the case came out of. Never the answer sheet.',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    duplicateOf: field(optional(uuid()), {
      title: 'Duplicate of',
      description: 'Case ID of the case that this one repeats.',
      example: '7d9d8f3a-1f64-4b0e-8a55-0c5d2b9e4f13',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    exportProfile: field(optional(code(exportProfile)), {
      title: 'Export profile',
      description: 'Which audience this copy was made for. Absent on the original.',
      example: 'case-owner',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    sensitivity: field(sensitivity, {
      title: 'Sensitivity',
      description: 'How widely the case may be known, and why.',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    retentionUntil: field(date(), {
      title: 'Keep until',
      description: 'When the case is to be deleted.',
      example: '2031-04-26',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
  },
);
