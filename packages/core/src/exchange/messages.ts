import type { MessageFacts } from '../catalogue.ts';

/** What the reading of a request can find, beside faults of structure. */
export const exchangeMessages: readonly MessageFacts[] = [
  {
    code: 'exchange.unknown-parameter',
    severity: 'error',
    what: 'The address has a parameter that the operation does not know; it is number {position, number}.',
    why: 'A parameter that is misspelt and passed over could give another answer than the one asked for.',
    fix: 'Check its name against the reference page of the exchange, or leave it out.',
  },
  {
    code: 'exchange.repeated-parameter',
    severity: 'error',
    what: '{field} is given more than once.',
    why: 'Programs differ in which one they take.',
    fix: 'Give it once.',
  },
  {
    code: 'exchange.not-to-be-sent',
    severity: 'error',
    what: '{field} was sent, and may not be.',
    why: 'The agreement between the two organisations, the consent of the person or the record itself keeps it from this receiver.',
    fix: 'Make the view that the receiver may have, and send that. Nothing of the record was stored.',
  },
  {
    code: 'exchange.id-not-in-addresses',
    severity: 'error',
    what: '{field} holds a character that cannot stand in the address of a record.',
    why: 'Programs on the way read / and # in addresses in different ways.',
    fix: 'Exchange the record under an id of letters, digits and . _ : - only, of 64 characters at most.',
  },
  {
    code: 'exchange.another-record',
    severity: 'error',
    what: '{field} is not the one in the address.',
    why: 'A record could take the place of another one by mistake.',
    fix: 'Send the record to its own address.',
  },
  {
    code: 'exchange.not-your-step',
    severity: 'error',
    what: 'The caller is not the party of the record that makes this step.',
    why: 'What a party is said to have done, it must have said itself.',
    fix: 'Let the organisation that is named in the record make the step, or name the actor that you are.',
  },
  {
    code: 'exchange.unknown-record-type',
    severity: 'error',
    what: 'The record does not say of which type it is, or it is of a type that this node does not take.',
    why: 'Without its type nobody can check it.',
    fix: 'Write the type in the field `recordType`. The capabilities of the node list the types that it takes.',
  },
];
