import type { Report } from '../report.ts';
import { type Content, html, joined } from './markup.ts';
import type { Voice } from './voice.ts';

/** The fields that are filled and not public, by how much harm they can do. */
export function sharedFields({ sharing }: Report, { say, fieldTitle }: Voice): Content {
  const levels = [
    ['special', 'fieldsSpecial'],
    ['personal', 'fieldsPersonal'],
    ['internal', 'fieldsInternal'],
  ] as const;
  const listed = levels.flatMap(([level, word]) => {
    const titles = new Set(
      sharing.byType.flatMap((type) => type[level].map((path) => fieldTitle(type.recordType, path))),
    );
    if (titles.size === 0) return [];
    return [html`<dt>${say(word)}</dt><dd>${joined([...titles], ', ')}</dd>`];
  });
  if (listed.length === 0) return undefined;
  return html`<details class="figures"><summary>${say('sharedFields')}</summary><dl>${listed}</dl></details>`;
}
