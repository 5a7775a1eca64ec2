import { block, code, date, digest, field, language, optional } from '@amparo/core';
import { requestDocumentType } from '../codelists/request-document-type.ts';

/** A document that goes with a request; only its digest is here. */
export const requestDocument = block(
  { name: 'RequestDocument', description: 'A document that goes with a request; only its digest is here.' },
  {
    type: field(code(requestDocumentType), {
      title: 'Type',
      description: 'What kind of document it is.',
      example: 'contributions',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    digest: field(optional(digest()), {
      title: 'Digest',
      description: 'Digest of the document, which is kept elsewhere.',
      example: 'sha256:0000000000000000000000000000000000000000000000000000000000000000',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    issuedOn: field(optional(date()), {
      title: 'Issued on',
      description: 'Day on which it was issued.',
      example: '2026-01-20',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    language: field(optional(language()), {
      title: 'Language',
      description: 'Language of the document, BCP 47.',
      example: 'en',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'BCP 47',
    }),
  },
);
