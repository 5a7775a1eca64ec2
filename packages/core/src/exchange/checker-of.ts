import type * as z from 'zod';
import { type Checker, compileChecker } from '../checker.ts';
import { readBlock } from '../tree.ts';

const checkers = new WeakMap<z.ZodObject, Checker>();

/**
 * The checker of a message, compiled once. What it finds holds no value of the message, unlike the errors of zod.
 *
 * @param schema A message of the contract, such as the `schema` of an operation's body.
 * @example
 * ```ts
 * import { checkerOf, consentWithdrawal } from '@amparo/core/exchange';
 * checkerOf(consentWithdrawal)({ recordType: 'referral' }).map(({ path }) => path); // ['/recordId', '/consentId', …]
 * ```
 */
export function checkerOf(schema: z.ZodObject): Checker {
  const known = checkers.get(schema) ?? compileChecker(readBlock(schema));
  checkers.set(schema, known);
  return known;
}
