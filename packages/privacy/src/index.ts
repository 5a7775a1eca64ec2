export type { Access, AudienceRow, RecordAudience } from './audiences.ts';
export { audienceTable } from './audiences.ts';
export { onwardTransfer } from './codelists/onward-transfer.ts';
export { sensitivityClass } from './codelists/sensitivity-class.ts';
export { decide } from './decide.ts';
export { decideForParty } from './decide-for-party.ts';
export { type ConsentAnswer, consentsIn, type Withdrawal } from './decision/consent-answer.ts';
export type {
  Allowed,
  Decision,
  Refused,
  SharingRequest,
  Terms,
  WithheldField,
} from './decision/decision.ts';
export {
  type RefusalReason,
  refusalWords,
  type WithholdingReason,
  withholdingWords,
} from './decision/reasons.ts';
export type { Party } from './party.ts';
export { type CompiledProtocol, type CompileOptions, compileProtocol } from './protocol/compile-protocol.ts';
export { exampleProtocol } from './protocol/example.ts';
export { type ProtocolCode, protocolMessages } from './protocol/messages.ts';
export type { Grant, GrantKey, OnwardTransfer, Policy } from './protocol/policy.ts';
export { type Protocol, protocol } from './protocol/protocol.ts';
export { pseudonymise } from './pseudonyms/pseudonymise.ts';
export {
  type Identified,
  isPseudonym,
  type Pseudonymiser,
  type PseudonymScope,
  pseudonymiser,
} from './pseudonyms/pseudonymiser.ts';
export { type PseudonymKey, readKey } from './pseudonyms/read-key.ts';
export type { Plain, View } from './views/compile-view.ts';
export { fieldsFor, viewFor, viewOf } from './views/view-for.ts';
export { type ViewSchema, viewSchema } from './views/view-schema.ts';
export type { LawfulBasis, Purpose, RecipientClass, SensitivityLevel } from './vocabulary.ts';
