import type { ExchangePurpose } from '@amparo/client';
import { checkerOf, type ReferralStepMessage, referralStep } from '@amparo/core/exchange';
import { connect, type NodeOptions } from '../exchange/connect.ts';
import { explainExchangeError } from '../exchange/explain-error.ts';
import { readJsonInput } from '../exchange/json-input.ts';
import { keepReceipt } from '../exchange/keep-receipt.ts';
import { exitCode } from '../exit-code.ts';
import { UsageError } from '../usage-error.ts';
import { fail } from './fail.ts';

/** The options of `amparo step`. */
export interface StepOptions extends NodeOptions {
  readonly to: string;
  readonly purpose: string;
  readonly status: string;
  readonly actor: string;
  readonly at?: string;
  readonly set?: string;
  readonly receipts: string;
}

/** `amparo step REFERRAL`: makes a step of a referral at the node that has it, such as accepting it, and keeps the receipt. */
export async function step(referralId: string, options: StepOptions): Promise<number> {
  try {
    const { status, actor, at = new Date().toISOString(), set } = options;
    const more = set === undefined ? {} : ((await readJsonInput(set, '--set')) as object);
    const message = { status, at, actor, ...more } as ReferralStepMessage;
    const faults = checkerOf(referralStep)(message);
    if (faults.length > 0) {
      const places = faults.map(({ code, path }) => `${code} at ${path === '' ? 'its root' : path}`);
      throw new UsageError(`This is no step of a referral: ${places.join('; ')}.`);
    }
    const { client, partyId } = await connect(options.to, options, { isSending: true });
    const purpose = options.purpose as ExchangePurpose;
    const { etag } = await client.readRecord('referral', referralId, { purpose });
    const done = await client.transitionReferral(referralId, message, { etag });
    process.stdout.write(`${partyId}: the referral is ${status} now, version ${done.version}.\n`);
    process.stdout.write(await keepReceipt(done, options.receipts));
    return exitCode.clean;
  } catch (error) {
    return fail(explainExchangeError(error), [], 'en');
  }
}
