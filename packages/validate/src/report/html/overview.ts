import type { Breakdown, BreakdownByField } from '../../engine/breakdown/breakdown.ts';
import { codelistOf } from '../../engine/breakdown/read-category.ts';
import type { Report } from '../report.ts';
import { codeTitle } from './code-title.ts';
import { type Content, html, type Markup } from './markup.ts';
import { shareBar } from './share-bar.ts';
import type { Voice } from './voice.ts';

/** How many records have which codes, as far as that gives nobody away. */
export function overviewSection({ breakdowns }: Report, voice: Voice): Markup | undefined {
  if (breakdowns.length === 0) return undefined;
  return html`<section><h2>${voice.say('overview')}</h2>${breakdowns.map((one) => ofType(one, voice))}</section>`;
}

function ofType(breakdown: Breakdown, voice: Voice): Markup {
  const { say, typeTitle, number } = voice;
  const { recordType, records, smallestGroup: least, by } = breakdown;
  const tables = by.map((field) => table(field, breakdown, voice));
  const hint = [
    breakdown.withheld === 'few' && say('overviewFew', { least }),
    breakdown.withheld === 'promise' && say('overviewPromise', { type: promisedBy(recordType, voice) }),
    breakdown.withheld === undefined && say('overviewHint', { least }),
  ];
  return html`<h3>${typeTitle(recordType)}: ${number(records)}</h3><p>${hint}</p>${tables.length > 0 && html`<div class="tables">${tables}</div>`}`;
}

/** The record type that says how small a group may be shown. */
function promisedBy(recordType: string, { families, typeTitle }: Voice): string {
  const types = families.flatMap(({ records }) => records.map(({ record }) => record));
  const promise = types.find(({ type }) => type === recordType)?.disaggregation?.promise;
  return promise === undefined ? '' : typeTitle(promise.recordType);
}

function table(by: BreakdownByField, { recordType, records }: Breakdown, voice: Voice): Markup {
  const { say, fieldTitle, treeOf } = voice;
  const tree = treeOf(recordType);
  const codelist = tree && codelistOf(tree, by.field.split('/'));
  const others = [
    ['several', by.several],
    ['notRecorded', by.notRecorded],
    ['notACode', by.notACode],
  ] as const;
  const hidden = html`<tr><th scope="row" colspan="2" class="hidden">${by.counts.length > 0 && [say('others'), ': ']}${say('tooFew')}</th></tr>`;
  return html`<table class="counts"><caption>${fieldTitle(recordType, by.field)}</caption><tbody>${by.counts.map(
    ({ code, records: count }) => row(codeTitle(code, codelist, voice), count, records, voice),
  )}${by.hidden && hidden}${others.map(
    ([word, count]) => count !== undefined && count > 0 && row(say(word), count, records, voice),
  )}</tbody></table>`;
}

function row(label: Content, count: number, of: number, voice: Voice): Markup {
  const bar = shareBar('plain', count / of, voice);
  return html`<tr><th scope="row">${label}${bar}</th><td>${voice.number(count)}</td></tr>`;
}
