import type { MessageFacts, Severity } from '@amparo/core';
import { problemCodes } from './bytes/problem-codes.ts';
import { formMessages } from './forms/form-messages.ts';
import { valueMessages } from './value-messages.ts';
import { valueNotes } from './value-notes.ts';

/** Everything reading can find, in English. */
export const intakeMessages: readonly MessageFacts[] = [
  ...problemCodes,
  ...valueMessages,
  ...valueNotes,
  ...formMessages,
];

const severities = new Map(intakeMessages.map(({ code, severity }) => [code, severity]));

/** The severity of a code of this package; a code that nobody has described is an error. */
export function severityOf(code: string): Severity {
  return severities.get(code) ?? 'error';
}
