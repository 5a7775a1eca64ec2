import { type OperationId, operations } from '@amparo/core/exchange';
import { expect, type Probe } from '../bench/probe.ts';
import { type Check, check, kebab } from './check.ts';
import { plainCall } from './plain-call.ts';

/** How many findings are told of one operation. */
const most = 5;

/**
 * That all answers of an operation have the status, headers, media type and body of the contract, refusals included: those
 * that this check gets, and those that the others got. They run last.
 */
export const answers: readonly Check[] = [
  ...operations.map(({ id }) =>
    check({
      id: `${kebab(id)}.answers`,
      title: 'Every answer has the status, headers, media type and body that the contract says',
      operations: [id],
      run: async (probe) => {
        await provoke(id, probe);
        const { findings } = seenOf(id, probe);
        expect(findings.length === 0, sum(findings));
      },
    }),
  ),
  check({
    id: 'addresses.answers',
    title: 'Every refusal of an address or method that is none of the contract is a problem of it',
    clause: '#Problem',
    operations: [],
    run: async (probe) => {
      await probe.call('/v1/nothing');
      const { findings } = seenOf('', probe);
      expect(findings.length === 0, sum(findings));
    },
  }),
];

/** A success and a refusal of the operation, as far as they can be had by one request. */
async function provoke(id: OperationId, probe: Probe): Promise<void> {
  const { target, parts } = plainCall(id, probe.bench.samples);
  await probe.call(target, { as: 'sender', ...parts });
  await probe.call(`${target}${target.includes('?') ? '&' : '?'}surprise=1`, { as: 'sender', ...parts });
}

function seenOf(id: string, { bench }: Probe): { readonly findings: readonly string[] } {
  return { findings: [...(bench.seen.get(id)?.findings ?? [])] };
}

function sum(findings: readonly string[]): string {
  const more = findings.length > most ? `; and ${findings.length - most} more` : '';
  return `${findings.slice(0, most).join('; ')}${more}`;
}
