import type { Wording } from '../../catalogue.ts';
import type { Rule } from '../../rule.ts';
import type { FieldNode } from '../../tree.ts';
import { anchor, code, prose, table } from './markdown.ts';
import { titleAt } from './places.ts';
import { plainWording } from './wording.ts';

/** The fields of a record or block, and the rules that hold of them. */
export interface Ruled {
  readonly tree: FieldNode;
  readonly rules: readonly Rule[];
}

type RulesOfCode = readonly [Rule, ...Rule[]];

/** Rules in a table to look through. */
export function ruleTable(ruled: Ruled): string {
  const rows = rulesByCode(ruled).map(([first]) => [
    `[${code(first.code)}](#${first.code})`,
    first.severity,
    wordsOf(ruled, first).what,
  ]);
  return table(['Code', 'Severity', 'What'], rows);
}

/** Each code once, in words and in CEL, with all its places. */
export function ruleSections(ruled: Ruled): string[] {
  return rulesByCode(ruled).flatMap((rules) => ruleSection(ruled, rules));
}

/** The words of a rule, with the title of the field it is about. */
export function wordsOf({ tree }: Ruled, { title, because, fix, forEach = '', at }: Rule): Wording {
  const field = titleAt(tree, `${forEach}${at}`);
  const words = (message: string) => prose(plainWording(message, field));
  return { what: words(title), why: words(because), fix: words(fix) };
}

/** The rules of one code together, in the order in which the codes first occur. */
export function rulesByCode({ rules }: Ruled): readonly RulesOfCode[] {
  const groups = new Map<string, RulesOfCode>();
  for (const found of rules) {
    const known = groups.get(found.code);
    groups.set(found.code, known ? [...known, found] : [found]);
  }
  return [...groups.values()];
}

function ruleSection(ruled: Ruled, rules: RulesOfCode): string[] {
  const [first] = rules;
  const { what, why, fix } = wordsOf(ruled, first);
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

function placeText({ forEach, at }: Rule): string {
  const place = `${forEach ?? ''}${at}`;
  if (place !== '') return code(place);
  return forEach === undefined ? 'the record' : 'the block';
}

function scopeText({ scope, among, links }: Rule): string {
  if (scope === 'record') return '';
  const seen = Object.values(among ?? {}).map(
    ({ record, on }) => `${code(record)} with the same ${Object.values(on).map(code).join(', ')}`,
  );
  const linked = links ? [`records linked by ${code(`${links.from} → ${links.to}`)}`] : [];
  const whose = scope === 'subject' ? 'records of one person' : 'across records';
  return `, ${whose}: ${[...linked, ...seen].join('; ')}`;
}
