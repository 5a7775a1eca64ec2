import { block, boolean, field, optional, text } from '@amparo/core';

/** A document that a client must bring. */
export const requiredDocument = block(
  {
    name: 'RequiredDocument',
    description: 'A document that a client must bring.',
  },
  {
    document: field(text(300), {
      title: 'Document',
      description: 'What to bring.',
      example: 'Any proof of identity',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'HSDS 3.0 required_document.document',
    }),
    proofOfIdentity: field(optional(boolean()), {
      title: 'Proof of identity',
      description: 'Whether the document proves who the client is.',
      example: true,
      since: '0.1.0',
      sensitivity: 'public',
    }),
    uri: field(optional(text(500)), {
      title: 'Link',
      description: 'Page that describes the document.',
      example: 'https://example.org/documents',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'HSDS 3.0 required_document.uri',
    }),
  },
);
