import type { Cause } from './report.ts';

/** A cause as the text shows it: automatic changes of one kind and type stand together, whatever their fields. */
export type ShownCause = Omit<Cause, 'field'> & { readonly fields: readonly string[] };

const shownPlaces = 5;

/** The causes of a report as the text shows them. */
export function causesToShow(causes: readonly Cause[]): ShownCause[] {
  const shown: ShownCause[] = [];
  const changes = new Map<string, number>();
  for (const { field, ...cause } of causes) {
    const kind = `${cause.code} ${cause.recordType}`;
    const at = changes.get(kind);
    const before = at === undefined ? undefined : shown[at];
    if (at === undefined || before === undefined) {
      if (cause.severity === 'note' && typeof cause.params.cells === 'number')
        changes.set(kind, shown.length);
      shown.push({ ...cause, fields: [field] });
      continue;
    }
    shown[at] = {
      ...before,
      fields: [...before.fields, field],
      params: {
        ...before.params,
        cells: Number(before.params.cells) + Number(cause.params.cells),
      },
      count: before.count + cause.count,
      places: [...before.places, ...cause.places].slice(0, shownPlaces),
    };
  }
  return shown;
}
