import { block } from '../block.ts';
import { consentMode } from '../codelists/consent-mode.ts';
import { consentSource } from '../codelists/consent-source.ts';
import { consentStatus } from '../codelists/consent-status.ts';
import { lawfulBasis } from '../codelists/lawful-basis.ts';
import { purpose } from '../codelists/purpose.ts';
import { recipientClass } from '../codelists/recipient-class.ts';
import { withholdingReason } from '../codelists/withholding-reason.ts';
import { field, optional } from '../field.ts';
import { list } from '../list.ts';
import { boolean } from '../primitives/boolean.ts';
import { code } from '../primitives/code.ts';
import { dateTime } from '../primitives/date-time.ts';
import { identifier, language } from '../primitives/patterns.ts';
import { text } from '../primitives/text.ts';
import { consentRules } from './consent-rules.ts';

/** What a person agreed to, for some purposes and classes of recipient. One entry per purpose and recipient class where the answers differ. */
export const consent = block(
  {
    name: 'Consent',
    description:
      'What a person agreed to, for some purposes and classes of recipient. One entry per purpose and recipient class where the answers differ.',
    rules: consentRules,
  },
  {
    consentId: field(identifier(), {
      title: 'Consent id',
      description: 'Identifies the answer.',
      example: 'consent-1',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    status: field(code(consentStatus), {
      title: 'Status',
      description: 'Whether the person agreed.',
      example: 'given',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    lawfulBasis: field(optional(code(lawfulBasis)), {
      title: 'Lawful basis',
      description: 'The ground in law on which data is processed.',
      example: 'consent',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    obtainedFrom: field(optional(code(consentSource)), {
      title: 'Obtained from',
      description: 'Who gave the answer.',
      example: 'individual',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'Primero interview_subject',
    }),
    obtainedAt: field(optional(dateTime()), {
      title: 'Obtained at',
      description: 'When the answer was given.',
      example: '2026-03-01T09:40:00+07:00',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    mode: field(optional(code(consentMode)), {
      title: 'Mode',
      description: 'How the answer was given.',
      example: 'verbal',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    language: field(optional(language()), {
      title: 'Language',
      description: 'Language in which the question was put, BCP 47.',
      example: 'ne',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'BCP 47',
    }),
    interpreterUsed: field(optional(boolean()), {
      title: 'Interpreter used',
      description: 'Whether an interpreter put the question.',
      example: false,
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    purposes: field(list(code(purpose), { max: 7 }), {
      title: 'Purposes',
      description: 'What data may be used for.',
      example: ['services', 'referral'],
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    recipientClasses: field(list(code(recipientClass), { max: 8 }), {
      title: 'Recipient classes',
      description: 'Who may receive data.',
      example: ['other-organisation'],
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'Primero consent_info_sharing',
    }),
    recipientsExcluded: field(optional(list(identifier(), { max: 50 })), {
      title: 'Recipients excluded',
      description: 'Organisations that must not receive data, though their class may.',
      example: ['org-0099'],
      since: '0.1.0',
      sensitivity: 'special',
      source: 'Primero disclosure_deny_details',
    }),
    excludedFields: field(optional(list(text(120), { max: 100 })), {
      title: 'Fields excluded',
      description: 'Fields that must not be passed on, as paths.',
      example: ['narrative'],
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'Primero disclosure_deny_details',
    }),
    withholdingReason: field(optional(code(withholdingReason)), {
      title: 'Reason for withholding',
      description: 'Why the person does not want data to be passed on.',
      example: 'fear',
      since: '0.1.0',
      sensitivity: 'special',
      source: 'Primero consent form',
    }),
    expiresAt: field(optional(dateTime()), {
      title: 'Expires at',
      description: 'Until when the answer holds.',
      example: '2027-03-01T00:00:00+07:00',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    withdrawnAt: field(optional(dateTime()), {
      title: 'Withdrawn at',
      description: 'When the person took the answer back.',
      example: '2026-09-01T10:00:00+07:00',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    overrideBy: field(optional(identifier()), {
      title: 'Override by',
      description: 'Who decided to act without consent.',
      example: 'role:protection-officer',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'Primero consent_overridden',
    }),
    overrideReason: field(optional(text(500)), {
      title: 'Override reason',
      description: 'Why that was necessary.',
      example: 'Life in danger, person unreachable',
      since: '0.1.0',
      sensitivity: 'special',
      source: 'Primero consent_overridden',
    }),
  },
);
