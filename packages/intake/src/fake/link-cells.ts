import { columnsOf } from '@amparo/core';
import { type CellContent, cellValue } from '../bytes/xlsx-cell.ts';
import type { FormExport } from '../forms/form-export.ts';
import type { ItemPlan, MainPlan } from '../forms/item-plan.ts';
import { cellText } from '../values/value.ts';
import type { FakeIds } from './fake-ids.ts';
import type { SheetNames } from './fake-sheet-names.ts';
import { fakeText } from './fake-text.ts';
import { moodFor } from './mood.ts';
import { scrambleDigits } from './scramble.ts';

/** Gives what stands in the fake in place of a cell that links rows, the same wherever the cell names the same. */
export type LinkFaker = (content: CellContent) => CellContent;

/** What links are made up with. */
interface Linking {
  readonly ids: FakeIds;
  readonly names: SheetNames;
}

const submission = /^_submission_(?=_)/u;
/** Numbers of rows: they say nothing of anybody. */
const positions = new Set(['_index', '_parent_index']);
const uuids = new Set([
  ...['_uuid', '_root_uuid', 'rootUuid', 'formhub/uuid', 'instanceID', 'meta/instanceID', 'meta-instanceID'],
  ...['meta/rootUuid', 'deprecatedID', 'meta/deprecatedID', 'meta-deprecatedID'],
]);
const numbers = new Set(['_id', '__id']);
/** The first part of a key of ODK, and the way to an entry behind it. */
const keyOfOdk = /^([^/]*)(\/.*)?$/su;

/** The columns of a table that link its rows to others, or name the submission that they are of. */
export function linkColumns(
  form: FormExport | undefined,
  plan: ItemPlan | undefined,
  linking: Linking,
): ReadonlyMap<number, LinkFaker> {
  const links = new Map<number, LinkFaker>();
  for (const [heading, at] of form?.at ?? []) {
    const its = linkNamed(heading.replace(submission, ''), linking);
    if (its) links.set(at, its);
  }
  if (plan?.kind === 'id') {
    for (const at of [...plan.parentAt, plan.positionAt ?? -1]) if (at >= 0) links.set(at, (same) => same);
    links.set(plan.parentAt[0] as number, idFaker(plan, linking.ids));
  }
  return links;
}

function linkNamed(name: string, { ids, names }: Linking): LinkFaker | undefined {
  const of = (fake: (text: string) => string): LinkFaker => onText(fake);
  if (positions.has(name)) return (same) => same;
  if (name === '_parent_table_name') return of((text) => names.of(text));
  if (uuids.has(name)) return of((text) => fakeUuid(text, ids));
  if (numbers.has(name)) return of((text) => ids.of(text, () => scrambleDigits(text)));
  if (name !== 'KEY' && name !== 'PARENT_KEY') return undefined;
  return of((text) => {
    const [, first = '', way = ''] = keyOfOdk.exec(text) ?? [];
    const steps = way.replace(/[^/[\]]+(?=\[|\/|$)/gu, (step) =>
      /^\d+$/u.test(step) || names.isWord(step) ? step : ids.of(`/${step}`, () => `group${ids.size}`),
    );
    return fakeUuid(first, ids) + steps;
  });
}

function fakeUuid(text: string, ids: FakeIds): string {
  const field = { kind: 'uuid', many: false, sensitivity: 'internal' } as const;
  return fakeText(text, { field, isRead: true, ids, mood: moodFor(0, false), draws: 0 });
}

/** Ids of records on a sheet of entries become those that they have on the sheet of records. */
function idFaker({ record }: ItemPlan, ids: FakeIds): LinkFaker {
  const column = columnsOf(record).find(({ path }) => path === record.idField);
  if (!column) return (same) => same;
  const { kind, many, sensitivity } = column;
  return onText((text) =>
    fakeText(text, {
      field: { kind, many, sensitivity },
      isRead: true,
      ids,
      mood: moodFor(0, false),
      draws: 0,
    }),
  );
}

function onText(fake: (text: string) => string): LinkFaker {
  return (content) => {
    if (typeof content === 'string') return content === '' ? content : fake(content);
    if (content.kind !== 'number') return content;
    const text = fake(content.text);
    return { kind: 'number', number: Number(text), text };
  };
}

/** By which column the rows of linked sheets tell what record they are of. */
export function rootColumn(
  form: FormExport | undefined,
  main: MainPlan | undefined,
  item: ItemPlan | undefined,
): ((content: readonly (CellContent | undefined)[]) => string | undefined) | undefined {
  if (!main && !item) return undefined;
  const named = (name: string) => form?.at.get(main ? name : `_submission_${name}`);
  const kind = item?.kind ?? (form?.program === 'odk' ? 'odk' : form ? 'kobo' : 'id');
  const at =
    kind === 'kobo'
      ? (named('_uuid') ?? named('_id'))
      : kind === 'odk'
        ? form?.at.get('KEY')
        : (item?.parentAt[0] ?? main?.keyAt.id);
  if (at === undefined) return undefined;
  return (content) => {
    const cell = content[at];
    const text = cell === undefined ? '' : cellText(cellValue(cell));
    return text === '' ? undefined : kind === 'odk' ? text.split('/')[0] : text;
  };
}
