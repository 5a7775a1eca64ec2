import type { Diagnostic, FieldNode, Wording } from '@amparo/core';
import { IntlMessageFormat } from 'intl-messageformat';
import type { Words } from './words.ts';

const parsed = new Map<string, IntlMessageFormat>();

/** Fills in an ICU message. Parsed messages are kept, since a report uses few of them often. */
export function formatMessage(
  message: string,
  language: string,
  params: Readonly<Record<string, string | number | boolean>>,
): string {
  const key = `${language} ${message}`;
  let format = parsed.get(key);
  if (!format) {
    // Latin digits in every language, so that counts and addresses read alike.
    format = new IntlMessageFormat(message, `${language}-u-nu-latn`, undefined, { ignoreTag: true });
    parsed.set(key, format);
  }
  return String(format.format(params));
}

/** Puts a finding into words. */
export function wordDiagnostic(
  words: Words,
  diagnostic: Pick<Diagnostic, 'code' | 'params'>,
  field: string,
  language: string,
): Wording {
  const wording = words.of(diagnostic.code, language);
  if (!wording) return { what: diagnostic.code, why: '', fix: '' };
  const params = { ...diagnostic.params, field };
  return {
    what: formatMessage(wording.what, language, params),
    why: formatMessage(wording.why, language, params),
    fix: formatMessage(wording.fix, language, params),
  };
}

/** The title of a record type (empty path) or of a field in a language, with the titles of the groups it stands in: `Claims: Paid amount`. */
export function titleOf(words: Words, tree: FieldNode, path: string, language: string): string {
  const titles: string[] = [];
  const steps = path === '' ? [] : path.split('/');
  let node: FieldNode | undefined = tree;
  let reached = '';
  for (const step of steps) {
    while (node?.kind === 'list') node = node.of;
    node = node?.kind === 'group' ? node.fields.find(({ name }) => name === step) : undefined;
    reached = reached === '' ? step : `${reached}/${step}`;
    titles.push(words.title(reached, language) ?? node?.facts.title ?? step);
  }
  return titles.length === 0 ? (words.title(tree.name, language) ?? tree.facts.title) : titles.join(': ');
}
