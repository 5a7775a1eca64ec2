import type { MessageFacts } from '@amparo/core';

/** What compiling an information-sharing protocol can find, beside faults of its structure. */
export const protocolMessages = [
  {
    code: 'privacy.immigration-enforcement',
    severity: 'error',
    what: 'Immigration enforcement stands here as a purpose, a class of recipient or an undertaking.',
    why: 'Workers speak only if it cannot lead to detention or deportation. It cannot be agreed to.',
    fix: 'Take it out. An organisation that enforces immigration law cannot be a party.',
  },
  {
    code: 'privacy.party-twice',
    severity: 'error',
    what: 'Two parties have the same id.',
    why: 'It would not be known who may receive what.',
    fix: 'Give each organisation an id of its own.',
  },
  {
    code: 'privacy.grant-twice',
    severity: 'error',
    what: 'Two grants have the same id.',
    why: 'A decision names the grant it rests on.',
    fix: 'Give each grant an id of its own.',
  },
  {
    code: 'privacy.unknown-party',
    severity: 'error',
    what: 'This names an organisation that is not a party.',
    why: 'Only who signed can be bound.',
    fix: 'Add the organisation to the parties, or take it out here.',
  },
  {
    code: 'privacy.shares-with-itself',
    severity: 'error',
    what: 'The grant lets a party give records to itself.',
    why: 'It is probably a slip, and another party is meant.',
    fix: 'Name the other party.',
  },
  {
    code: 'privacy.not-an-audience-of-protocols',
    severity: 'error',
    what: 'Records cannot be given to this audience by a protocol.',
    why: 'Businesses get protected counts; workers and case owners see records through who keeps them; the public sees what is published.',
    fix: 'Name the audience referral-partner or regulator, or take the grant out.',
  },
  {
    code: 'privacy.audience-not-for-class',
    severity: 'error',
    what: 'This party is of a class that cannot receive records as this audience.',
    why: 'Employers, buyers and recruiters get counts; a regulator is an authority.',
    fix: 'Take the party out of the grant.',
  },
  {
    code: 'privacy.basis-not-for-class',
    severity: 'error',
    what: 'A party of the grant cannot receive records on this lawful basis.',
    why: 'An embassy is told nothing without consent, and only an authority has a public task.',
    fix: 'Take the basis out, or make a grant of its own for that party.',
  },
  {
    code: 'privacy.unknown-record-type',
    severity: 'error',
    what: 'There is no such record type.',
    why: 'What is not known cannot be judged field by field.',
    fix: 'Name a record type of the standard.',
  },
  {
    code: 'privacy.unknown-field',
    severity: 'error',
    what: 'The record type has no such field.',
    why: 'A slip here keeps back what the parties agreed on.',
    fix: 'Write the path of a field, without positions, such as clientContact/phone.',
  },
  {
    code: 'privacy.field-above-ceiling',
    severity: 'error',
    what: 'The field is more sensitive than the ceiling of the grant.',
    why: 'The two contradict each other, and the ceiling wins.',
    fix: 'Take the field out, or raise the ceiling if all parties agreed to that.',
  },
  {
    code: 'privacy.field-not-for-audience',
    severity: 'error',
    what: 'The audience of the grant never sees this field.',
    why: 'A protocol can narrow what an audience sees and not widen it.',
    fix: 'Take the field out.',
  },
  {
    code: 'privacy.grants-overlap',
    severity: 'error',
    what: 'Another grant says the same parties, audience, purpose and record type.',
    why: 'It would not be known which of the two holds.',
    fix: 'Make one grant of the two.',
  },
  {
    code: 'privacy.ends-before-it-begins',
    severity: 'error',
    what: 'The protocol ends before it begins.',
    why: 'It would never be in force.',
    fix: 'Correct one of the dates.',
  },
  {
    code: 'privacy.holder-not-a-party',
    severity: 'error',
    what: 'The organisation that holds the records is not a party of the protocol.',
    why: 'It may give nothing under it.',
    fix: 'Add the organisation to the parties, or use its own protocol.',
  },
] as const satisfies readonly MessageFacts[];

/** The code of a finding about a protocol. */
export type ProtocolCode = (typeof protocolMessages)[number]['code'];
