import { codelist } from '@amparo/core';

/** Format of proof. How a certificate is signed so that another can verify it. */
export const proofFormat = codelist({
  id: 'proof-format',
  title: 'Format of proof',
  description: 'How a certificate is signed so that another can verify it.',
  source: 'W3C Verifiable Credentials Data Model 2.0; IETF SD-JWT VC',
  codes: [
    { code: 'sd-jwt-vc', title: 'SD-JWT verifiable credential' },
    { code: 'jwt-vc', title: 'Verifiable credential as a signed JWT' },
    { code: 'data-integrity', title: 'Verifiable credential with data integrity proof' },
    { code: 'paper-seal', title: 'Seal or stamp on paper' },
  ],
});
