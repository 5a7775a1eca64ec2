import type { Grant } from '../protocol/policy.ts';
import type { Decision } from './decision.ts';
import { fieldsOfDecision } from './fields-of-decision.ts';
import type { Judging } from './judging.ts';
import { judgeBySharing } from './withhold.ts';

/** How many judgements are kept for one grant; the one longest unused goes first. */
const mostKept = 256;
/** How long a key may be, in characters: lists in a record can be as long as whoever wrote it wanted. */
const longestKey = 4096;
const kept = new WeakMap<Grant, Map<string, Decision>>();

/**
 * The fields that go. Hundreds of fields are judged by a few lists, and the lists of most records are alike: what was judged
 * once is kept, so that records of one kind also get the same list, by which others keep what they make of it.
 */
export function judgedFields(judging: Judging): Decision {
  const key = keyOf(judging);
  if (key.length > longestKey) return judge(judging);
  const judged = kept.get(judging.grant) ?? new Map<string, Decision>();
  kept.set(judging.grant, judged);
  const known = judged.get(key);
  const decision = known ?? judge(judging);
  if (known) judged.delete(key);
  else if (judged.size >= mostKept) judged.delete(judged.keys().next().value as string);
  judged.set(key, decision);
  return decision;
}

function judge(judging: Judging): Decision {
  return fieldsOfDecision(judging.recordType, judgeBySharing(judging));
}

/** Everything that the judgement reads: nothing else of a record can show in it. */
function keyOf({ audience, purpose, recordType, record, ground, standing }: Judging): string {
  const { told, named, withheld } = recordType.sharing ?? {};
  const value = (field: string | undefined) => (field === undefined ? 0 : present(record[field]));
  return JSON.stringify([
    audience,
    purpose,
    recordType.type,
    ground.basis,
    ground.reach,
    value(told),
    value(named),
    value(withheld),
    ground.answers.map(({ namedFields }) => present(namedFields)),
    standing.about.map(({ excludedFields }) => present(excludedFields)),
  ]);
}

/** What is not there, apart from what is there and empty. */
function present(value: unknown): unknown {
  return value === undefined ? 0 : [value];
}
