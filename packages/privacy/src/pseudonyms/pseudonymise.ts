import type { FieldNode, GroupNode, RecordType } from '@amparo/core';
import { leavesOf } from '../fields.ts';
import { compileView, type Plain, type View } from '../views/compile-view.ts';
import type { Identified, Pseudonymiser } from './pseudonymiser.ts';

/** A field of a copy that holds an id, or a list of them. */
interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
  readonly of: Identified;
}

type Finder = (value: unknown, places: Place[]) => void;

interface Plan {
  readonly copy: View;
  readonly find: Finder;
}

const plans = new WeakMap<FieldNode, Plan>();

/**
 * A copy of a record, or of a view of one, with pseudonyms in place of the ids of persons and records: fields of the types
 * `pseudonym` and `uuid`, and those that say what they `identify`. The same id has the same pseudonym wherever it stands, so
 * that what one recipient was given still joins: a case and its referrals, a person and their periods. Public ids are
 * replaced too, except those named in `keep`. Unknown properties are left out.
 *
 * Names, phones and texts stay as they are: leave them out by the view before. Free text can hold an id.
 *
 * @param keep names of fields that stay as they are in all records, such as `instrumentId` of published questionnaires.
 * @example
 * ```ts
 * import { pseudonymise, pseudonymiser, readKey, viewFor } from '@amparo/privacy';
 * import { referralRecord } from '@amparo/referral';
 * import { sampleReferrals } from '@amparo/referral/samples';
 * const key = readKey(globalThis.crypto.getRandomValues(new Uint8Array(32)));
 * const forPartner = await pseudonymiser(key, { recipient: 'org-legal-aid', epoch: '2026' });
 * const [record] = sampleReferrals({ seed: 1, count: 1 });
 * const view = viewFor(referralRecord, 'referral-partner')(record);
 * console.log(await pseudonymise(view, referralRecord, forPartner));
 * ```
 */
export async function pseudonymise(
  record: object,
  recordType: RecordType,
  pseudonymOf: Pseudonymiser,
  { keep = [] }: { readonly keep?: readonly string[] } = {},
): Promise<Plain> {
  const { copy, find } = planOf(recordType);
  const copied = copy(record);
  const places: Place[] = [];
  find(copied, places);
  const kept = new Set(keep);
  await Promise.all(
    places.map(async ({ holder, key, of }) => {
      if (!kept.has(key)) holder[key] = await replace(holder[key], of, pseudonymOf);
    }),
  );
  return copied;
}

async function replace(found: unknown, of: Identified, pseudonymOf: Pseudonymiser): Promise<unknown> {
  if (Array.isArray(found)) return Promise.all(found.map((one) => replace(one, of, pseudonymOf)));
  // A number where an id should be is a fault of the record, and as telling as the id.
  return pseudonymOf(of, String(found));
}

function planOf(recordType: RecordType): Plan {
  const known = plans.get(recordType.tree);
  if (known) return known;
  const leaves = leavesOf(recordType);
  const ids = new Map(leaves.flatMap(({ path, identifies }) => (identifies ? [[path, identifies]] : [])));
  const plan: Plan = {
    copy: compileView(recordType.tree, new Set(leaves.map(({ path }) => path))),
    find: compileGroup(recordType.tree as GroupNode, '', ids) ?? (() => {}),
  };
  plans.set(recordType.tree, plan);
  return plan;
}

/** Finds the ids within a group; undefined for a group that can hold none. */
function compileGroup(
  { fields }: GroupNode,
  at: string,
  ids: ReadonlyMap<string, Identified>,
): Finder | undefined {
  const finders = fields.flatMap((node): Finder[] => {
    const path = at === '' ? node.name : `${at}/${node.name}`;
    const of = ids.get(path);
    if (of)
      return [
        (value, places) => {
          const holder = value as Record<string, unknown>;
          if (holder[node.name] !== undefined) places.push({ holder, key: node.name, of });
        },
      ];
    const one = node.kind === 'list' ? node.of : node;
    const inside = one.kind === 'group' ? compileGroup(one, path, ids) : undefined;
    return inside ? [(holder, places) => within(holder, node.name, inside, places)] : [];
  });
  if (finders.length === 0) return undefined;
  return (value, places) => {
    for (const find of finders) find(value, places);
  };
}

function within(holder: unknown, name: string, inside: Finder, places: Place[]): void {
  const value = (holder as Record<string, unknown>)[name];
  if (Array.isArray(value)) for (const entry of value) inside(entry, places);
  else if (value !== undefined) inside(value, places);
}
