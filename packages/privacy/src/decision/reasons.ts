import type { Wording } from '@amparo/core';

/**
 * Why nothing of a record goes, in plain words. A closed list: a reason is never renamed. None holds a value, and a node
 * says none of them to whoever asked: for them a record that is withheld is a record that is not there.
 */
export const refusalWords = {
  'unknown-purpose': {
    what: 'The purpose is not one that records are shared for.',
    why: 'Data given for help is used for that alone. Immigration enforcement is not a purpose.',
    fix: 'Name one of the purposes of the standard.',
  },
  'unknown-audience': {
    what: 'There is no such audience.',
    why: 'Who may see what is decided by audience; an unknown one sees nothing.',
    fix: 'Name one of the audiences of the standard.',
  },
  'unknown-recipient-class': {
    what: 'The party is of no known class of recipient.',
    why: 'People agree to classes of recipient. Immigration enforcement is not one.',
    fix: 'Name the class that the protocol gives the party.',
  },
  'unknown-time': {
    what: 'It is not known what time it is.',
    why: 'Consent holds at some times and not at others.',
    fix: 'Give the time of the decision.',
  },
  'other-record-type': {
    what: 'The record says that it is of another type.',
    why: 'Its fields would be judged as if they were others.',
    fix: 'Decide by the type that the record names.',
  },
  'aggregates-only': {
    what: 'Businesses are given counts, never a record.',
    why: 'In a small workforce one record is enough to find out who complained.',
    fix: 'Send protected figures instead.',
  },
  'not-the-holder': {
    what: 'The worker and the case owner see a record through the organisation that keeps it.',
    why: 'Nobody else can know who they are.',
    fix: 'Ask as another audience, under a protocol.',
  },
  'not-a-public-record': {
    what: 'Records of this type are not published.',
    why: 'That there is one at all can harm the person it is about.',
    fix: 'Publish protected figures instead.',
  },
  'audience-not-for-class': {
    what: 'Parties of this class cannot ask as this audience.',
    why: 'An audience with more rights than the party has would undo the table of audiences.',
    fix: 'Ask as an audience that is open to the class.',
  },
  'party-not-in-protocol': {
    what: 'The party is not in the information-sharing protocol, or as another class.',
    why: 'Records go to organisations that signed how they treat them, and to no others.',
    fix: 'Add the party to the protocol, and have it signed.',
  },
  'protocol-not-in-force': {
    what: 'The information-sharing protocol is not in force at this time.',
    why: 'What was agreed for a time is not agreed for ever.',
    fix: 'Renew the protocol.',
  },
  'not-in-protocol': {
    what: 'The protocol does not let the holder give records of this type to this party for this purpose.',
    why: 'What is not agreed is not shared.',
    fix: 'Agree on it in the protocol first.',
  },
  'onward-not-allowed': {
    what: 'The record came from another organisation under terms that do not let it be passed on like this.',
    why: 'To agree to one organisation is not to agree to the next.',
    fix: 'Ask the organisation it came from, or the person for a consent of their own.',
  },
  'record-too-sensitive': {
    what: 'The level of sensitivity of the record keeps it from this audience.',
    why: 'Whoever keeps the record marked it so because it can harm the person.',
    fix: 'Ask the case owner to look at the level again, if that is safe.',
  },
  'recipient-excluded': {
    what: 'The person said that this organisation must not receive their data.',
    why: 'They may have reason to fear it.',
    fix: 'Send nothing. Ask the person, if somebody else can help.',
  },
  'consent-missing': {
    what: 'The person was not asked about this purpose and class of recipient.',
    why: 'Sharing without consent can cost people their job, their home or their safety.',
    fix: 'Ask the person and record the answer.',
  },
  'consent-refused': {
    what: 'The person said no.',
    why: 'Sharing against the will of a person can cost them their job, their home or their safety.',
    fix: 'Send nothing. Ask again only if something has changed.',
  },
  'consent-withdrawn': {
    what: 'The person took their consent back.',
    why: 'From that moment on nothing may go.',
    fix: 'Send nothing, and stop what is on its way.',
  },
  'consent-not-in-force': {
    what: 'There is an answer, and it does not hold at this time.',
    why: 'Consent that has run out, or has no time, does not allow sharing.',
    fix: 'Ask the person again and record the answer with its time.',
  },
  'no-lawful-basis': {
    what: 'No lawful basis of the protocol holds for this record and this party.',
    why: 'Without one the transfer is against the law.',
    fix: 'Ask the person, or agree on a basis with whoever knows the law.',
  },
  'nothing-left': {
    what: 'Nothing but the id of the record could go.',
    why: 'An empty record still tells that there is one.',
    fix: 'Send nothing.',
  },
} as const satisfies Readonly<Record<string, Wording>>;

/** Why nothing of a record goes. */
export type RefusalReason = keyof typeof refusalWords;

/** Why a field does not go, where others of the record do. A closed list, in the order in which reasons are tried. */
export const withholdingWords = {
  'not-for-audience': {
    what: 'The audience never sees this field.',
    why: 'It is more sensitive than what the audience needs, or it speaks of somebody else.',
    fix: 'Leave it out.',
  },
  'above-ceiling': {
    what: 'The field is more sensitive than the protocol allows.',
    why: 'What is not agreed is not shared.',
    fix: 'Leave it out, or raise the ceiling in the protocol.',
  },
  'field-not-in-protocol': {
    what: 'The field is not among the data elements of the protocol.',
    why: 'What is not agreed is not shared.',
    fix: 'Leave it out, or agree on it in the protocol.',
  },
  'above-purpose': {
    what: 'The purpose does not need a field that can point to a person.',
    why: 'Statistics, and reports that identify nobody, are made without persons.',
    fix: 'Leave it out.',
  },
  'above-lawful-basis': {
    what: 'The lawful basis does not reach as far as this field.',
    why: 'The more a field can harm, the more has to be asked of the person.',
    fix: 'Leave it out, or ask the person.',
  },
  'excluded-by-person': {
    what: 'The person said that this must not be passed on.',
    why: 'They know best what can harm them.',
    fix: 'Leave it out.',
  },
  'exclusion-not-understood': {
    what: 'The person excluded something that is no field of this record, so texts and all that is special stay here.',
    why: 'What they meant may stand in any text.',
    fix: 'Write what the person excluded as a path of a field.',
  },
  'withheld-in-record': {
    what: 'The record says that the receiver must not be told this.',
    why: 'Somebody who knows the person decided so.',
    fix: 'Leave it out.',
  },
  'not-to-be-told': {
    what: 'The record lists what the receiver is told, and this is not among it.',
    why: 'The receiver is told exactly what was decided, and nothing more.',
    fix: 'Leave it out, or add it to what is told.',
  },
  'not-named-in-consent': {
    what: 'The person did not agree to this by name.',
    why: 'What can harm the person most goes only where they named it.',
    fix: 'Leave it out, or ask the person about it.',
  },
} as const satisfies Readonly<Record<string, Wording>>;

/** Why a field does not go. */
export type WithholdingReason = keyof typeof withholdingWords;
