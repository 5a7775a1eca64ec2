import { toPointer } from '@amparo/core';

/** Words by which immigration enforcement is asked for, in the languages protocols are written in most. */
const words = /immigra|deport|border|remov|detention|detain|expul|inmigra|migraci|frontera|fronti/iu;

/**
 * Where a protocol asks for immigration enforcement: among purposes, as a class of recipient, or by an undertaking that
 * says anything else than that there is none. The closed lists refuse it anyway; this says why, in place of a word
 * that is merely unknown. Names of organisations are not searched: those who help immigrants bear the word too.
 */
export function findImmigration(value: unknown): readonly string[] {
  const { grants, immigrationEnforcement, parties } = membersOf(value);
  return [
    ...(undertakes(immigrationEnforcement, 'excluded') ? [] : ['/immigrationEnforcement']),
    ...entriesOf(parties).flatMap((party, index) => {
      const { immigrationEnforcement, recipientClass } = membersOf(party);
      return [
        ...(asksFor(recipientClass) ? [toPointer(['parties', index, 'recipientClass'])] : []),
        ...(undertakes(immigrationEnforcement, 'none')
          ? []
          : [toPointer(['parties', index, 'immigrationEnforcement'])]),
      ];
    }),
    ...entriesOf(grants).flatMap((grant, index) =>
      entriesOf(membersOf(grant).purposes).flatMap((purpose, at) =>
        asksFor(purpose) ? [toPointer(['grants', index, 'purposes', at])] : [],
      ),
    ),
  ];
}

/** Whether an undertaking says what it has to; one that is left out is a missing field, which the structure reports. */
function undertakes(value: unknown, word: string): boolean {
  return value === undefined || value === word;
}

function asksFor(value: unknown): boolean {
  return typeof value === 'string' && words.test(value);
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function entriesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
