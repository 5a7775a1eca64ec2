import {
  code,
  constant,
  date,
  field,
  identifier,
  list,
  money,
  optional,
  provenance,
  pseudonym,
  record,
  uuid,
} from '@amparo/core';
import { exchange } from './blocks/exchange.ts';
import { transferMode } from './codelists/transfer-mode.ts';
import { transferStatus } from './codelists/transfer-status.ts';

/**
 * Contributions or their value that go from one institution to another, or to the worker. What was moved
 * counts no longer where it came from.
 */
export const contributionTransfer = record(
  {
    type: 'contribution-transfer',
    name: 'ContributionTransfer',
    title: 'Contribution transfer',
    description: 'Contributions or their value that go from one institution to another, or to the worker.',
    since: '0.1.0',
    idField: 'transferId',
  },
  {
    recordType: field(constant('contribution-transfer'), {
      title: 'Record type',
      description: 'Says that this record is a contribution transfer.',
      example: 'contribution-transfer',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    provenance: field(provenance, {
      title: 'Provenance',
      description: 'Where the record comes from and which version it is.',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    transferId: field(uuid(), {
      title: 'Transfer ID',
      description: 'Identifies the transfer.',
      example: '8c1de5a2-2b7f-4d0c-9a35-0f6e4b7c8d19',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    subjectId: field(pseudonym(), {
      title: 'Insured person',
      description: 'Pseudonym of the person whose contributions they are.',
      example: 'W-7Q4K2M',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    agreementId: field(optional(identifier()), {
      title: 'Agreement',
      description: 'The agreement it rests on.',
      example: 'jpn-phl-2018',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    fromInstitutionId: field(identifier(), {
      title: 'From institution',
      description: 'Institution that pays.',
      example: 'JPN-PENSION-01',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    toInstitutionId: field(optional(identifier()), {
      title: 'To institution',
      description: 'Institution that receives. Absent where the worker receives.',
      example: 'PHL-PENSION-01',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    amount: field(money, {
      title: 'Amount',
      description: 'What was sent, in the currency of the paying scheme.',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    receivedAmount: field(optional(money), {
      title: 'Amount received',
      description: 'What arrived, in the currency in which it arrived.',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    exchange: field(optional(exchange), {
      title: 'Exchange',
      description: 'The rate, where it arrived in another currency than it was sent in.',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    periodIds: field(list(uuid(), { min: 1, max: 1000 }), {
      title: 'Periods',
      description: 'The insurance periods whose contributions are moved.',
      example: ['3d2f8c14-6a5b-4e7d-9c10-2b8a7f6e5d43'],
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    mode: field(code(transferMode), {
      title: 'Mode',
      description: 'What kind of transfer it is.',
      example: 'contribution-transfer',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    valueDate: field(optional(date()), {
      title: 'Value date',
      description: 'Day on which the money counts as received.',
      example: '2026-02-27',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    status: field(code(transferStatus), {
      title: 'Status',
      description: 'Where it stands.',
      example: 'sent',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    fee: field(optional(money), {
      title: 'Fee',
      description: 'What the transfer cost.',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    bankRef: field(optional(identifier()), {
      title: 'Bank reference',
      description: 'Reference of the bank.',
      example: 'TRX-000123',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    reconciliationId: field(optional(identifier()), {
      title: 'Reconciliation',
      description: 'Ties the transfer to the booking of the receiver.',
      example: 'REC-2026-014',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
  },
);
