import { setTimeout as wait } from 'node:timers/promises';
import { signWebhook } from '@amparo/core/exchange';
import { failpoint } from '../failpoint/failpoint.ts';
import type { DeliveryEvent, FailureEvent } from '../node/node-event.ts';
import type { LeasedMessage } from '../store/stored.ts';
import type { Prepare, WebhookPoster } from './network/webhook-poster.ts';
import { nextTry } from './next-try.ts';
import type { OutboxLimits, OutboxOptions } from './outbox-options.ts';
import type { Recipient } from './recipient.ts';
import { failureEventOf } from './tell.ts';
import { judge, type Verdict } from './verdict.ts';
import { makeWebhookBody } from './webhook-body.ts';

/** What all deliveries share. */
export interface Delivering {
  readonly store: OutboxOptions['store'];
  readonly mayDeliver: OutboxOptions['mayDeliver'];
  readonly poster: WebhookPoster;
  readonly now: () => number;
  readonly random: () => number;
  readonly limits: OutboxLimits;
  readonly tell: (event: DeliveryEvent | FailureEvent) => void;
  /** Aborted when nothing may be sent or written any more. */
  readonly signal: AbortSignal;
}

/** A message, and until when it may be sent. */
export interface Leased {
  readonly message: LeasedMessage;
  readonly until: number;
}

type Ending = readonly [outcome: DeliveryEvent['outcome'], reason?: string | undefined];

/**
 * Tries to deliver a message, writes down what became of it, and tells the operator. Gives what that says about the recipient; nothing
 * where nothing was sent. Never rejects.
 */
export async function deliver(
  leased: Leased,
  recipient: Recipient | undefined,
  parts: Delivering,
): Promise<Verdict | undefined> {
  const { message } = leased;
  const start = performance.now();
  let verdict: Verdict | undefined;
  const sent = (found: Verdict) => {
    verdict = found;
  };
  let ending: Ending | undefined;
  try {
    ending = await tryOnce(leased, recipient, parts, sent);
  } catch (error) {
    parts.tell(failureEventOf(error));
    ending = await tryLater(message, parts, 'failure').catch(() => undefined);
  }
  failpoint('outbox.settled');
  if (ending) {
    const [outcome, reason] = ending;
    const { messageId, recipient: party, attempts } = message;
    const milliseconds = Math.round(performance.now() - start);
    parts.tell({
      ...{ event: 'delivery', messageId, party, outcome, attempts, milliseconds },
      ...(reason !== undefined && { reason }),
    });
  }
  return verdict;
}

async function tryOnce(
  { message, until }: Leased,
  recipient: Recipient | undefined,
  parts: Delivering,
  sent: (verdict: Verdict) => void,
): Promise<Ending | undefined> {
  const { store, now, limits, poster, signal } = parts;
  const { messageId, token, attempts } = message;
  // It was leased that often without ever being written down: perhaps it is what ends processes.
  if (attempts > limits.tries) return setAside(message, parts, 'too-many-tries');
  const body = makeWebhookBody(message);
  if (!body) return setAside(message, parts, 'payload');
  if (!recipient) return tryLater(message, parts, 'no-webhook');
  if (!(await parts.mayDeliver(message))) {
    const isStopped = await settle(() => store.stop(messageId, token), parts);
    return isStopped === undefined ? undefined : ['stopped', 'protocol'];
  }
  failpoint('outbox.may-deliver');
  const keys = await recipient.keys;

  const prepare: Prepare = async () => {
    // Asked as late as can be: what was withdrawn until now is not sent.
    if (signal.aborted || now() >= until || !(await store.holds(messageId, token))) return undefined;
    failpoint('outbox.holds');
    const signed = await signWebhook({ id: messageId, at: new Date(now()), body }, keys);
    return { 'content-type': 'application/json', 'user-agent': 'amparo', ...signed };
  };
  const result = await poster.post(recipient.place, body, prepare, signal);
  failpoint('outbox.sent');
  // While the lease lasts nobody else can have taken it, so it was stopped.
  if (result.kind === 'withheld') {
    if (signal.aborted) return undefined;
    return now() >= until ? ['retry', 'lease-lost'] : ['stopped', 'consent-withdrawn'];
  }
  if (result.kind === 'failed' && result.reason === 'aborted') return undefined;
  const verdict = judge(result, now());
  sent(verdict);
  const { isDelivered, reason, notBefore } = verdict;
  if (!isDelivered) return tryLater(message, parts, reason, notBefore);
  const isComplete = await settle(() => store.complete(messageId, token), parts);
  // It was sent all the same; if nobody could write that down, it will be sent again.
  return isComplete ? ['delivered'] : ['delivered', isComplete === undefined ? 'not-recorded' : 'lease-lost'];
}

async function tryLater(
  message: LeasedMessage,
  parts: Delivering,
  reason?: string,
  notBefore?: number,
): Promise<Ending | undefined> {
  const { store, now, random, limits } = parts;
  const { messageId, token, attempts } = message;
  if (attempts >= limits.tries) return setAside(message, parts, reason);
  const at = nextTry(attempts, now(), random, notBefore);
  const isBack = await settle(() => store.retry(messageId, token, at), parts);
  return isBack === undefined ? undefined : ['retry', isBack ? reason : 'lease-lost'];
}

async function setAside(
  { messageId, token }: LeasedMessage,
  parts: Delivering,
  reason?: string,
): Promise<Ending | undefined> {
  const isAside = await settle(() => parts.store.quarantine(messageId, token), parts);
  if (isAside === undefined) return undefined;
  return isAside ? ['quarantined', reason] : ['retry', 'lease-lost'];
}

/** Pauses before a store that fails is asked again, in milliseconds. */
const patience = [100, 500, 2500];

/**
 * Writes down what became of a message: true if it was, false if the lease was lost or the message stopped, nothing where the store
 * cannot do it. Tried a few times, since a delivery that is not written down happens again.
 */
export async function settle(write: () => Promise<boolean>, parts: Delivering): Promise<boolean | undefined> {
  const { signal, tell } = parts;
  for (const pause of [...patience, undefined]) {
    if (signal.aborted) return undefined;
    try {
      return await write();
    } catch (error) {
      if (pause === undefined) tell(failureEventOf(error));
      else await wait(pause, undefined, { signal }).catch(() => undefined);
    }
  }
  return undefined;
}
