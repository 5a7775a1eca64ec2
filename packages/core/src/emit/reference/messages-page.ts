import type { MessageFacts } from '../../catalogue.ts';
import { type EmittedFile, madeBy } from '../emitted-file.ts';
import { anchor, code, page, prose, table } from './markdown.ts';
import { plainWording } from './wording.ts';

/** A reference page of codes that no rule of a record produces: each with its words. */
export function messagesPage(facts: {
  readonly path: string;
  /** Where the words are written. */
  readonly source: string;
  readonly title: string;
  /** What produces the codes, in one sentence. */
  readonly about: string;
  readonly messages: readonly MessageFacts[];
}): EmittedFile {
  const rows = facts.messages.map(({ code: id, severity, what, why, fix }) => [
    anchor(id) + code(id),
    severity,
    [`**${wordingOf(what)}**`, wordingOf(why), `*To do:* ${wordingOf(fix)}`].join('<br>'),
  ]);
  const content = page([
    `<!-- ${madeBy(facts.source)} -->`,
    `# ${facts.title}`,
    `${facts.about} Words in italics stand for limits and names that a report fills in.`,
    table(['Code', 'Severity', 'What, why, and what to do'], rows),
  ]);
  return { path: facts.path, content };
}

/** A message about no field in particular. */
export function wordingOf(message: string): string {
  return prose(plainWording(message, 'The field'));
}
