import type { Codelist } from '@amparo/core';
import { cellText, type ValueReader, type ValueReading } from './value.ts';

/** Folds the differences that people do not mean: case, width, punctuation, blanks. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}\p{S}]+/gu, ' ')
    .trim();
}

/** What a text means in a code list: one code, or several if titles are shared. */
type Index = ReadonlyMap<string, readonly string[]>;

const indexes = new WeakMap<Codelist, Index>();

/** Every name of every code: the code, its title, its title after its parent's, aliases and other codes for it. */
function indexOf(list: Codelist): Index {
  const known = indexes.get(list);
  if (known) return known;
  const index = new Map<string, string[]>();
  const titles = new Map(list.codes.map(({ code, title }) => [code, title]));
  const add = (name: string, code: string) => {
    const key = fold(name);
    const codes = index.get(key);
    if (codes === undefined) index.set(key, [code]);
    else if (!codes.includes(code)) codes.push(code);
  };
  for (const entry of list.codes) {
    add(entry.title, entry.code);
    if (entry.parent !== undefined) add(`${titles.get(entry.parent)} ${entry.title}`, entry.code);
    if (typeof entry.alpha2 === 'string') add(entry.alpha2, entry.code);
    for (const alias of Array.isArray(entry.aliases) ? entry.aliases : []) add(alias, entry.code);
  }
  // A code always means itself, whatever title it equals.
  for (const { code } of list.codes) index.set(fold(code), [code]);
  indexes.set(list, index);
  return index;
}

/** Reads a code or one of its names. A name that several codes share is not guessed. */
export function codeReader(list: Codelist): ValueReader {
  const index = indexOf(list);
  const exact = new Set(list.codes.map(({ code }) => code));
  return (cell): ValueReading => {
    const text = cellText(cell);
    if (exact.has(text)) return { value: text };
    const codes = index.get(fold(text)) ?? [];
    if (codes.length === 1) return { value: codes[0], change: 'intake.code-from-title' };
    const fault = codes.length > 1 ? 'intake.code-ambiguous' : 'intake.code-not-understood';
    return {
      fault: {
        code: fault,
        fix: 'ask',
        params: { codelist: list.id, count: list.codes.length },
      },
    };
  };
}
