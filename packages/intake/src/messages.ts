import type { MessageFacts, Severity } from '@amparo/core';
import { problemCodes } from './bytes/problem-codes.ts';
import { valueMessages } from './value-messages.ts';

/** Everything reading can find, in English. */
export const intakeMessages: readonly MessageFacts[] = [...problemCodes, ...valueMessages];

const severities = new Map(intakeMessages.map(({ code, severity }) => [code, severity]));

/** The severity of a code of this package; a code that nobody has described is an error. */
export function severityOf(code: string): Severity {
  return severities.get(code) ?? 'error';
}
