import { fieldPath } from '@amparo/core';
import type { Finding, Place, Report } from '../report.ts';
import type { ShownCause } from '../shown-causes.ts';
import { quoted } from '../write-places.ts';
import { type Content, html, joined, ltr, type Markup, name } from './markup.ts';
import type { Voice } from './voice.ts';

const mostPlaces = 100;

/** The listed places of each cause, by what makes one. */
export type PlacesByCause = ReadonlyMap<string, readonly Place[]>;

/** Sorts the findings of a report by their causes. */
export function placesByCause({ findings }: Report): PlacesByCause {
  const found = new Map<string, Place[]>();
  for (const finding of findings) {
    if (finding.address === undefined) continue;
    const key = keyOf(finding, fieldPath(finding.path));
    const places = found.get(key);
    if (places) places.push(finding.address);
    else found.set(key, [finding.address]);
  }
  return found;
}

function keyOf({ code, recordType }: Pick<Finding, 'code' | 'recordType'>, field: string): string {
  return JSON.stringify([code, recordType, field]);
}

/** Where a cause was found: cells of one file, sheet and heading together, and how many more there are. */
export function placesOf(cause: ShownCause, listed: PlacesByCause, voice: Voice): Markup | undefined {
  const all = cause.fields.flatMap((field) => listed.get(keyOf(cause, field)) ?? []);
  const places = (all.length > 0 ? all : cause.places).slice(0, mostPlaces);
  const groups = new Map<string, { readonly label: Content; readonly cells: Map<string, string | Markup> }>();
  for (const place of places) {
    const heading = place.kind === 'cell' ? place.heading : undefined;
    const sheet = place.kind === 'cell' ? place.sheet : undefined;
    const key = JSON.stringify([place.file, sheet, heading]);
    const group = groups.get(key) ?? { label: labelOf(place.file, heading), cells: new Map() };
    groups.set(key, group);
    const isFirst = group.cells.size === 0;
    // Several findings of one record stand at its beginning where nothing nearer is known.
    const at = JSON.stringify(place);
    if (place.kind !== 'file' && !group.cells.has(at)) group.cells.set(at, cell(place, isFirst, voice));
  }
  if (groups.size === 0) return undefined;
  const isListed = places.some(({ kind }) => kind !== 'file');
  const more = isListed ? cause.count - places.length : 0;
  const items = [...groups.values()].map(
    ({ label, cells }) => html`<li>${label}${joinedCells([...cells.values()])}</li>`,
  );
  return html`<ul class="places">${items}${more > 0 && html`<li>${voice.say('more', { count: more })}</li>`}</ul>`;
}

function labelOf(file: string | undefined, heading: string | undefined): Content {
  return [
    file !== undefined && html`<span class="file">${name(file)}</span> `,
    heading !== undefined && html`<b>${name(heading)}</b> `,
  ];
}

/** The sheet stands before the first cell only, as all of a group are on it. */
function cell(place: Exclude<Place, { kind: 'file' }>, isFirst: boolean, { say }: Voice): string | Markup {
  if (place.kind === 'line') {
    const { line, column } = place;
    return column === undefined
      ? html`${say('line', { line: String(line) })}`
      : html`${say('lineColumn', { line: String(line), column: String(column) })}`;
  }
  const sheet = isFirst ? place.sheet : undefined;
  if (/^\d/u.test(place.cell))
    return html`${sheet !== undefined && [name(sheet), ' ']}${say('row', { row: place.cell })}`;
  return sheet === undefined ? place.cell : `${quoted(sheet)}!${place.cell}`;
}

/** Addresses run from left to right in every language, and sentences in their own direction. */
function joinedCells(cells: readonly (string | Markup)[]): Content {
  const texts = cells.filter((one) => typeof one === 'string');
  return texts.length === cells.length && texts.length > 0 ? ltr(texts.join(', ')) : joined(cells, ', ');
}
