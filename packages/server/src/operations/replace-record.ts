import type { Answer } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { versionIn } from '../http/entity-tag.ts';
import { readBody } from '../http/read-body.ts';
import { Refusal } from '../http/refusal.ts';
import type { NodeParts } from '../node/node-parts.ts';
import type { RecordResult } from '../store/outcome.ts';
import { commit, once } from './commit.ts';
import { receive } from './receive.ts';
import { concludeRecord, recordWriteOf } from './record-write.ts';

/** Replaces one record. */
export async function replaceRecord(call: Call<'replaceRecord'>, node: NodeParts): Promise<Answer> {
  const body = await readBody(call, node.limits.recordBytes);
  return once(call, body, node, async () => {
    const { at, caller, path, query, headers } = call;
    const stored = await node.store.record(path.recordType, path.recordId);
    if (stored?.owner !== caller.party) throw new Refusal('not-found');
    const withdrawals = await node.store.withdrawals(path.recordType, path.recordId);
    const sending = { sender: caller.party, purpose: query.purpose, at, withdrawals };
    const received = receive(body.bytes, sending, node);
    const diagnostics = [
      ...(received.recordType.type === path.recordType ? [] : [anotherRecord('/recordType')]),
      ...(received.recordId === path.recordId ? [] : [anotherRecord(`/${received.recordType.idField}`)]),
    ];
    if (diagnostics.length > 0) throw new Refusal('record-refused', { diagnostics });
    const write = recordWriteOf(received, { owner: caller.party, by: caller.party, at, withdrawals }, node);
    const effect = {
      records: [{ ...write, expect: { version: versionIn(headers['if-match']) } }],
      conclude: concludeRecord(received),
      refuse: refusalOfChange,
    };
    return commit(call, body, effect, node);
  });
}

/** Why a change of a record could not be stored. */
export function refusalOfChange([result]: readonly RecordResult[]): Refusal {
  return new Refusal(result?.kind === 'stale' ? 'precondition-failed' : 'not-found');
}

function anotherRecord(path: string) {
  return { code: 'exchange.another-record', severity: 'error' as const, path, params: {} };
}
