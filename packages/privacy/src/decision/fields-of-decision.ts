import type { RecordType } from '@amparo/core';
import { leavesOf } from '../fields.ts';
import type { Decision, WithheldField } from './decision.ts';
import { isHead, type Judge } from './withhold.ts';

/** Judges every field of a record type. A transfer of which nothing but the head of the record is left is refused. */
export function fieldsOfDecision(recordType: RecordType, judge: Judge): Decision {
  const allowed: string[] = [];
  const withheld: WithheldField[] = [];
  let isEmpty = true;
  for (const leaf of leavesOf(recordType)) {
    const reason = judge(leaf);
    if (reason !== undefined) withheld.push({ path: leaf.path, reason });
    else {
      allowed.push(leaf.path);
      if (!isHead(leaf, recordType)) isEmpty = false;
    }
  }
  if (isEmpty) return { isAllowed: false, reasons: ['nothing-left'] };
  return { isAllowed: true, allowed, withheld };
}
