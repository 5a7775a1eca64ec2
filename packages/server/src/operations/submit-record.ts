import type { Answer } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { readBody } from '../http/read-body.ts';
import { Refusal } from '../http/refusal.ts';
import type { NodeParts } from '../node/node-parts.ts';
import type { RecordResult } from '../store/outcome.ts';
import { commit, once } from './commit.ts';
import { receive } from './receive.ts';
import { concludeRecord, recordWriteOf } from './record-write.ts';

/** Sends one record. */
export async function submitRecord(call: Call<'submitRecord'>, node: NodeParts): Promise<Answer> {
  const body = await readBody(call, node.limits.recordBytes);
  return once(call, body, node, () => {
    const { at, caller, query } = call;
    const received = receive(body.bytes, { sender: caller.party, purpose: query.purpose, at }, node);
    const write = recordWriteOf(
      received,
      { owner: caller.party, by: caller.party, at, withdrawals: [] },
      node,
    );
    const effect = {
      records: [{ ...write, expect: 'absent' as const }],
      conclude: concludeRecord(received, {
        status: (kind) => (kind === 'created' ? 201 : 200),
        withLocation: true,
      }),
      refuse: refusalOfNew,
    };
    return commit(call, body, effect, node);
  });
}

/** Why a new record could not be stored. Of a record of somebody else under the same id the caller is told nothing. */
export function refusalOfNew([result]: readonly RecordResult[]): Refusal {
  if (result?.kind === 'foreign') return new Refusal('sharing-refused', { reason: 'foreign-id' });
  return new Refusal('record-exists');
}
