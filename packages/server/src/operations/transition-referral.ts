import type { ReferralStepMessage } from '@amparo/core/exchange';
import { type ReferralInCourse, transition } from '@amparo/referral';
import type { Answer } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import type { NodeParts } from '../node/node-parts.ts';
import { type Changed, changeRecord, notYourStep, type Standing } from './change-record.ts';

/** Makes a step of a referral. */
export function transitionReferral(call: Call<'transitionReferral'>, node: NodeParts): Promise<Answer> {
  return changeRecord<ReferralStepMessage>(
    call,
    { recordType: 'referral', kind: 'transitioned', says, make },
    node,
  );
}

const says = [
  'declineReason',
  'declineNote',
  'alternativeOffered',
  'appointmentAt',
  ...['code', 'outcome', 'from', 'to', 'quantity'].map((name) => `serviceDelivered/${name}`),
  'closeReason',
];

function make(
  record: Readonly<Record<string, unknown>>,
  message: ReferralStepMessage,
  standing: Standing,
): Changed {
  const { status, at, actor, by, note, serviceDelivered, ...more } = message;
  if (!actsAs(actor, record, standing)) return notYourStep('/body/actor');
  const step = { status, at, actor, ...(by !== undefined && { by }), ...(note !== undefined && { note }) };
  const result = transition(record as unknown as ReferralInCourse, step);
  if (!result.ok)
    return {
      ok: false,
      diagnostics: result.diagnostics.map((found) => ({
        ...found,
        path: found.path.replace(/^\/step/u, '/body'),
      })),
    };
  const before = (record.serviceDelivered ?? []) as readonly unknown[];
  return {
    ok: true,
    withdraws: status === 'consent-withdrawn' ? consentsOf(record) : [],
    record: {
      ...result.referral,
      ...more,
      ...(serviceDelivered && { serviceDelivered: [...before, ...serviceDelivered] }),
    },
  };
}

/** The consents that a referral rests on: the one that it names, else all that it holds. */
function consentsOf({ consentId, consents }: Readonly<Record<string, unknown>>): readonly string[] {
  if (typeof consentId === 'string') return [consentId];
  return ((consents ?? []) as readonly { readonly consentId: string }[]).map((consent) => consent.consentId);
}

/**
 * Whether the caller is the party that it says makes the step. Both parties of a referral may act for the client; what time
 * does is for the party whose node it is.
 */
function actsAs(actor: string, record: Readonly<Record<string, unknown>>, standing: Standing): boolean {
  const { party, node } = standing;
  const isSender = party === standing.owner || party === partyOf(record.fromOrg, node);
  const isReceiver = party === receiverOf(record, standing);
  if (actor === 'sender') return isSender;
  if (actor === 'receiver') return isReceiver;
  if (actor === 'client') return isSender || isReceiver;
  return actor === 'system' && party === node.partyId;
}

/** The receiver that a referral names; where its sender kept the name back, it is the node that it was sent to. */
function receiverOf(
  { toOrg }: Readonly<Record<string, unknown>>,
  { owner, node }: Standing,
): string | undefined {
  if (toOrg !== undefined) return partyOf(toOrg, node);
  return owner === node.partyId ? undefined : node.partyId;
}

function partyOf(organisation: unknown, { partyNamed }: NodeParts): string | undefined {
  const { organisationId } = (organisation ?? {}) as { readonly organisationId?: unknown };
  return typeof organisationId === 'string' ? partyNamed(organisationId) : undefined;
}
