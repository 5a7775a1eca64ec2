import type { RecordType } from '@amparo/core';

/** What the names of fields that data has say for one record type. */
export interface Evidence {
  readonly record: RecordType;
  /** Fields of the type among them, each once. */
  readonly fields: number;
  /** Those of them that every record of the type has. */
  readonly required: number;
  /** Whether the field that identifies a record of the type is among them. */
  readonly hasId: boolean;
  /** Those of them that no other type in question has. */
  readonly own: number;
}

/** What the evidence comes to: a type, or those that it may be. */
export type Judgement =
  | { readonly record: RecordType }
  | {
      readonly record?: undefined;
      /** The likeliest first; none where no type has two of the fields. */
      readonly candidates: readonly RecordType[];
      /** Whether the first of them would be taken if the others were not. */
      readonly isTie: boolean;
    };

/** Fewer fields than this are chance. */
export const fewestFields = 2;
/** So many fields that only one type has tell it even without its id. */
const fewestOwn = 3;
/** What the id counts more than another field. */
const idWeight = 2;
/** By how much the best must be ahead. */
const lead = 2;

/**
 * Tells a record type by names of fields. A type counts one for each field it knows, one more for each that it requires
 * and two more for its id. It is taken if it is at least two ahead of every other and either its id or three fields that
 * no other type has are there. Otherwise nothing is guessed.
 */
export function judgeEvidence(evidence: readonly Evidence[]): Judgement {
  const possible = evidence
    .filter(({ fields }) => fields >= fewestFields)
    .sort((a, b) => scoreOf(b) - scoreOf(a));
  const [best] = possible;
  if (!best) return { candidates: [], isTie: false };
  const level = possible.filter((other) => scoreOf(best) - scoreOf(other) < lead);
  const isEnough = best.hasId || best.own >= fewestOwn;
  if (level.length === 1 && isEnough) return { record: best.record };
  return { candidates: level.map(({ record }) => record), isTie: isEnough };
}

function scoreOf({ fields, required, hasId }: Evidence): number {
  return fields + required + (hasId ? idWeight : 0);
}
