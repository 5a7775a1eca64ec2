import type { Wording } from '../../catalogue.ts';
import type { FamilyRecord } from '../../family.ts';
import type { Rule } from '../../rule.ts';
import { publishedRules } from '../published-rule.ts';
import { anchor, code, prose, table } from './markdown.ts';
import { titleAt } from './places.ts';
import { plainWording } from './wording.ts';

/** The rules of a record: a table to look through, then each code once, in words and in CEL, with all its places. */
export function ruleSections(entry: FamilyRecord): string[] {
  const groups = [...rulesByCode(entry)] as [string, [Rule, ...Rule[]]][];
  const rows = groups.map(([id, [first]]) => [
    `[${code(id)}](#${id})`,
    first.severity,
    wordsOf(entry, first).what,
  ]);
  return [
    table(['Code', 'Severity', 'What'], rows),
    ...groups.flatMap(([, rules]) => ruleSection(entry, rules)),
  ];
}

/** The words of a rule, with the title of the field it is about. */
export function wordsOf({ record }: FamilyRecord, { title, because, fix, forEach = '', at }: Rule): Wording {
  const field = titleAt(record.tree, `${forEach}${at}`);
  const words = (message: string) => prose(plainWording(message, field));
  return { what: words(title), why: words(because), fix: words(fix) };
}

/** Rules under their codes, in the order of the record. */
export function rulesByCode(entry: FamilyRecord): ReadonlyMap<string, readonly Rule[]> {
  const groups = new Map<string, Rule[]>();
  for (const found of publishedRules(entry))
    groups.set(found.code, [...(groups.get(found.code) ?? []), found]);
  return groups;
}

function ruleSection(entry: FamilyRecord, rules: readonly [Rule, ...Rule[]]): string[] {
  const [first] = rules;
  const { what, why, fix } = wordsOf(entry, first);
  const expressions = [
    first.when === undefined ? [] : `when:  ${first.when}`,
    `check: ${first.check}`,
  ].flat();
  return [
    `### ${anchor(first.code)}${code(first.code)}`,
    `**${what}** ${why}`,
    `*To do:* ${fix}`,
    `${first.severity} · at ${rules.map(placeText).join(', ')}${scopeText(first)} · source: ${prose(first.source)}`,
    ['```', ...expressions, '```'].join('\n'),
  ];
}

function placeText({ forEach = '', at }: Rule): string {
  const place = `${forEach}${at}`;
  return place === '' ? 'the record' : code(place);
}

function scopeText({ scope, unique, links }: Rule): string {
  if (scope === 'record') return '';
  const by = links
    ? ` that are linked by ${code(`${links.from} → ${links.to}`)}`
    : unique
      ? ` that share ${code(unique)}`
      : '';
  return `, across records${by}`;
}
