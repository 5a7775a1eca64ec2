import type { PortabilityAnswer } from '@amparo/core/exchange';
import type { Answer } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import type { NodeParts } from '../node/node-parts.ts';
import { type Changed, changeRecord, notYourStep, type Standing } from './change-record.ts';

/** Answers a portability request. */
export function answerPortabilityRequest(
  call: Call<'answerPortabilityRequest'>,
  node: NodeParts,
): Promise<Answer> {
  const change = { recordType: 'portability-request', kind: 'answered', says, make } as const;
  return changeRecord<PortabilityAnswer>(call, change, node);
}

const says = ['result', 'decidedOn', 'entitlementId', 'reason', 'appealDeadline'].map(
  (name) => `decision/${name}`,
);

function make(
  record: Readonly<Record<string, unknown>>,
  message: PortabilityAnswer,
  standing: Standing,
): Changed {
  const { receivingInstitutionId } = record;
  const { status, decision, ...response } = message;
  if (message.institutionId !== receivingInstitutionId || !isInstitution(message.institutionId, standing))
    return notYourStep('/body/institutionId');
  const before = (record.responses ?? []) as readonly unknown[];
  return {
    ok: true,
    record: { ...record, status, responses: [...before, response], ...(decision && { decision }) },
  };
}

function isInstitution(institutionId: string, { party, node }: Standing): boolean {
  return node.partyNamed(institutionId) === party;
}
