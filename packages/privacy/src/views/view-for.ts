import type { Audience, RecordType } from '@amparo/core';
import { audienceTable, type RecordAudience } from '../audiences.ts';
import { leavesOf } from '../fields.ts';
import { compileView, type View } from './compile-view.ts';

const compiled = new WeakMap<object, Map<string, View>>();

/** How many views of chosen fields are kept compiled for one record type; the one longest unused goes first. */
const keptViews = 256;

/**
 * The view of a record type for an audience, compiled once: a function from a record to what the audience may see of it
 * without anybody's consent, in the order of the record type. Unknown properties are left out. What a consent adds to it
 * is the business of `decide` and `viewOf`.
 *
 * @throws {RangeError} for `business`, which gets counts and no record, and for an audience that there is not.
 * @example
 * ```ts
 * import { exampleOf } from '@amparo/core';
 * import { viewFor } from '@amparo/privacy';
 * import { organisation } from '@amparo/referral';
 * const forAnybody = viewFor(organisation, 'public');
 * console.log('contacts' in forAnybody(exampleOf(organisation))); // false: names of staff stay inside
 * ```
 */
export function viewFor(recordType: RecordType, audience: RecordAudience): View {
  return compiledOnce(recordType, `@${audience}`, () => fieldsFor(recordType, audience));
}

/**
 * The view of a record type that shows the given fields and nothing else, such as those that `decide` allows. Compiled
 * once for the same fields. A field that the record type does not have shows nothing.
 *
 * @param fields paths without positions, each of one value: `claims/paidAmount/amount`.
 * @example
 * ```ts
 * import { exampleOf } from '@amparo/core';
 * import { viewOf } from '@amparo/privacy';
 * import { referralRecord } from '@amparo/referral';
 * const view = viewOf(referralRecord, ['recordType', 'status']);
 * console.log(view(exampleOf(referralRecord))); // { recordType: 'referral', status: ... }
 * ```
 */
export function viewOf(recordType: RecordType, fields: readonly string[]): View {
  const same = byList.get(fields);
  if (same?.recordType === recordType) return same.view;
  const view = compiledOnce(recordType, fields.join('\n'), () => fields);
  byList.set(fields, { recordType, view });
  return view;
}

/** By the list itself, where a caller gives the same one again. */
const byList = new WeakMap<readonly string[], { readonly recordType: RecordType; readonly view: View }>();

function compiledOnce(recordType: RecordType, key: string, fieldsOf: () => readonly string[]): View {
  const views = compiled.get(recordType) ?? new Map<string, View>();
  compiled.set(recordType, views);
  const known = views.get(key);
  const view = known ?? compileView(recordType.tree, new Set(fieldsOf()));
  if (known) views.delete(key);
  else if (views.size >= keptViews) views.delete(views.keys().next().value as string);
  views.set(key, view);
  return view;
}

/**
 * The fields that an audience may see without anybody's consent, as paths without positions.
 *
 * @throws {RangeError} for `business`, and for an audience that there is not.
 */
export function fieldsFor(recordType: RecordType, audience: RecordAudience): readonly string[] {
  if ((audience as Audience) === 'business')
    throw new RangeError('The audience business gets counts and never a record.');
  const row = Object.hasOwn(audienceTable, audience) ? audienceTable[audience] : undefined;
  if (!row) throw new RangeError('There is no such audience.');
  return leavesOf(recordType)
    .filter((leaf) => row.access[leaf.sensitivity] === 'open' && !leaf.withheldFrom.includes(audience))
    .map(({ path }) => path);
}
