import { block, code, dateTime, digest, field, identifier, optional } from '@amparo/core';
import { attachmentType } from '../codelists/attachment-type.ts';

/**
 * A document that goes with a referral. The document itself is kept elsewhere; only its digest stands here.
 */
export const referralAttachment = block(
  {
    name: 'ReferralAttachment',
    description:
      'A document that goes with a referral. The document itself is kept elsewhere; only its digest stands here.',
  },
  {
    digest: field(digest(), {
      title: 'Digest',
      description: 'SHA-256 digest of the document.',
      example: 'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    type: field(code(attachmentType), {
      title: 'Type',
      description: 'What the document is.',
      example: 'consent-form',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    consentId: field(optional(identifier()), {
      title: 'Consent',
      description: 'The answer of the client that allows it to be shared.',
      example: 'consent-1',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    revokedAt: field(optional(dateTime()), {
      title: 'Revoked at',
      description: 'When the receiver was told to delete it, or access to it was ended.',
      example: '2026-04-01T10:00:00+08:00',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
  },
);
