import type { Diagnostic, FieldNode, Wording } from '@amparo/core';
import { plainWording } from './plain-wording.ts';
import type { Words } from './words.ts';

/** Puts a finding into words. */
export function wordDiagnostic(
  words: Words,
  diagnostic: Pick<Diagnostic, 'code' | 'params'>,
  field: string,
  language: string,
): Wording {
  const wording = words.of(diagnostic.code, language);
  if (!wording) return { what: diagnostic.code, why: '', fix: '' };
  return plainWording(wording, language, { ...diagnostic.params, field });
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
    titles.push(words.title(tree.name, reached, language) ?? node?.facts.title ?? step);
  }
  return titles.length === 0 ? (words.title(tree.name, '', language) ?? tree.facts.title) : titles.join(': ');
}
