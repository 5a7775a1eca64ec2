import { questionKind } from './question-kind.ts';

/** Times without an offset from UTC are the office's own. */
export const offset = questionKind({
  name: 'offset',
  scope: 'file',
  ask: 'Which offset from UTC do the times in this file have?',
  why: 'Without it, another country reads another hour, and perhaps another day.',
  options: {},
  open: {
    hint: 'Write it as +07:00, -03:30 or Z.',
    accepts: (answer) => typeof answer === 'string' && /^([+-]([01]\d|2[0-3]):[0-5]\d|Z)$/u.test(answer),
  },
});
