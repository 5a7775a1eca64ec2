import { block, code, digest, field, iso4217, iso31661 } from '@amparo/core';

/** Where a benefit is paid to. The number of the account is never here, only its digest. */
export const bankAccount = block(
  {
    name: 'BankAccount',
    description: 'Where a benefit is paid to. The number of the account is never here, only its digest.',
  },
  {
    country: field(code(iso31661), {
      title: 'Country',
      description: 'Country of the bank, ISO 3166-1 alpha-3.',
      example: 'PHL',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'ISO 3166-1',
    }),
    accountHash: field(digest(), {
      title: 'Digest of the account',
      description: 'Keyed digest of the IBAN or account number, to see whether two are the same.',
      example: 'sha256:0000000000000000000000000000000000000000000000000000000000000000',
      since: '0.1.0',
      sensitivity: 'special',
    }),
    currency: field(code(iso4217), {
      title: 'Currency',
      description: 'Currency of the account, ISO 4217.',
      example: 'PHP',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'ISO 4217',
    }),
  },
);
