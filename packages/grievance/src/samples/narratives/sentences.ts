import type { Topic } from '../stories.ts';

/** One sentence for each topic in one language; `{n}` stands for a number of months. Invented. */
export type Sentences = Readonly<Record<Topic, string>>;
