import type { Draw } from '@amparo/core/samples';
import type { Topic } from '../stories.ts';
import { bn } from './bn.ts';
import { en } from './en.ts';
import { fil } from './fil.ts';
import { hi } from './hi.ts';
import { id } from './id.ts';
import { ne } from './ne.ts';
import type { Sentences } from './sentences.ts';
import { th } from './th.ts';
import { vi } from './vi.ts';

/** The languages that narratives are written in, by BCP 47 tag. */
export const narratives: Readonly<Record<string, Sentences>> = { bn, en, fil, hi, id, ne, th, vi };

const extra: readonly Topic[] = ['hours', 'housing', 'deduction', 'contract'];

/** A narrative of `topics` in a language that {@link narratives} has, some 2 to 5 sentences long. */
export function narrate(language: string, topics: readonly Topic[], months: number, draw: Draw): string {
  const sentences = narratives[language] as Sentences;
  const told: Topic[] = ['opening', ...topics];
  const more = draw.pick(extra);
  if (draw.chance(0.2) && !told.includes(more)) told.push(more);
  if (draw.chance(0.35)) told.push('closing');
  return told
    .map((topic) => sentences[topic])
    .join(' ')
    .replaceAll('{n}', String(months));
}
