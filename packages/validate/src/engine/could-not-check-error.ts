import type { MessageFacts } from '@amparo/core';

/**
 * Thrown when the tool could not check at all. It never means that the data is wrong.
 *
 * @example
 * ```ts
 * import { CouldNotCheckError, validate } from '@amparo/validate';
 * try {
 *   validate({});
 * } catch (error) {
 *   if (error instanceof CouldNotCheckError) console.error(error.code); // validate.no-record-type
 * }
 * ```
 */
export class CouldNotCheckError extends Error {
  override name = 'CouldNotCheckError';
  readonly code: string;
  /** Facts of the standard or of the tool; never a value of the data. */
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: string, params: Readonly<Record<string, string | number>>) {
    const facts = couldNotCheckMessages.find((message) => message.code === code);
    super(facts ? `${facts.what} ${facts.fix}`.replace('{known}', String(params.known ?? '')) : code);
    this.code = code;
    this.params = params;
  }
}

/** What can keep the validator from checking. */
export const couldNotCheckMessages: readonly MessageFacts[] = [
  {
    code: 'validate.no-record-type',
    severity: 'error',
    what: 'The record does not say of which type it is.',
    why: 'Each type has its own fields and rules.',
    fix: 'Give the type with the option `as`, or in the field `recordType`.',
  },
  {
    code: 'validate.unknown-record-type',
    severity: 'error',
    what: 'The record type is not one of those known here ({known}).',
    why: 'Each type has its own fields and rules.',
    fix: 'Check the spelling, or update the package.',
  },
];
