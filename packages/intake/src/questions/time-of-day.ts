import { questionKind } from './question-kind.ts';

/** Days that are noted where a moment is asked for. */
export const timeOfDay = questionKind({
  name: 'time-of-day',
  scope: 'file',
  ask: 'Which time of day should be taken for days that are noted without one?',
  why: 'Time limits are counted in hours; a guessed time puts events in the wrong order.',
  options: {},
  open: {
    hint: 'Write it as 12:00.',
    accepts: (answer) => typeof answer === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/u.test(answer),
  },
});
