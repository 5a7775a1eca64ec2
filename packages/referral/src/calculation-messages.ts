import type { MessageFacts } from '@amparo/core';
import { courseMessages } from './course-messages.ts';
import { figuresMessages } from './figures/figures-messages.ts';
import { matchMessages } from './matching/match-messages.ts';

/** English wordings of what calculations report. */
export const calculationMessages: readonly MessageFacts[] = [
  ...matchMessages,
  ...courseMessages,
  ...figuresMessages,
];
