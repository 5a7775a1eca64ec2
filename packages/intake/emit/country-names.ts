import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { iso31661 } from '@amparo/core';
import { fold } from '../src/values/fold.ts';

/**
 * Writes the names of countries in the languages of the reports, as Unicode CLDR has them in this Node:
 * `pnpm --filter @amparo/intake country-names`. Names that the code list itself knows are left out.
 */
const languages = [
  'en',
  'ar',
  'bn',
  'fa-AF',
  'fil',
  'hi',
  'id',
  'km',
  'lo',
  'ms',
  'my',
  'ne',
  'si',
  'ta',
  'th',
  'ur',
  'vi',
  'zh-Hans',
  'zh-Hant',
];

const names = new Map<string, Set<string>>();
const codesOf = new Map<string, Set<string>>();
for (const language of languages) {
  for (const style of ['long', 'short'] as const) {
    const known = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
    for (const { code, alpha2 } of iso31661.codes) {
      const name = known.of(String(alpha2));
      if (name === undefined) continue;
      // What stands in brackets is an older name, or tells a territory from another one; alone it can mean either.
      for (const one of new Set([name, name.replace(/\s*[(（].*$/u, '')])) add(code, fold(one));
    }
  }
}

function add(code: string, name: string): void {
  if (name === '') return;
  names.set(code, (names.get(code) ?? new Set()).add(name));
  codesOf.set(name, (codesOf.get(name) ?? new Set()).add(code));
}

const own = new Set(
  iso31661.codes.flatMap(({ title, alpha2, aliases }) =>
    [title, String(alpha2), ...(Array.isArray(aliases) ? aliases : [])].map(fold),
  ),
);
const lines = [...names]
  .toSorted(([one], [other]) => (one < other ? -1 : 1))
  .map(([code, all]) => {
    const clear = [...all].filter((name) => !own.has(name) && codesOf.get(name)?.size === 1);
    return clear.length === 0 ? '' : `  ${code}: '${clear.join('|')}',\n`;
  });
const path = fileURLToPath(new URL('../src/values/countries/country-names.ts', import.meta.url));
await writeFile(
  path,
  `/**
 * Names of countries in the languages of the reports, folded as \`fold\` does, besides those of the code list. From Unicode
 * CLDR ${process.versions.cldr}, written by \`pnpm --filter @amparo/intake country-names\`; see NOTICE for its licence.
 */
export const countryNames: Readonly<Record<string, string>> = {
${lines.join('')}};
`,
);
console.error(`${path}: ${lines.filter((line) => line !== '').length} countries`);
